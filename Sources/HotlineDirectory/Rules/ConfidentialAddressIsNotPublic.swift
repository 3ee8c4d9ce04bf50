/// The words of a confidential address stand nowhere else in the record, and no map shows the place.
///
/// The findings do not repeat the words: they are read in logs.
struct ConfidentialAddressIsNotPublic: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    draft.services.flatMap { entry -> [Finding] in
      let locations = entry.field.elements("contacts").compactMap { $0["location"] }
      let secret = locations.filter(isConfidential)
      guard !secret.isEmpty else { return [] }
      let words = secret.flatMap { texts(in: $0["address"]) }.map(\.text)
      return secret.flatMap(onMap) + repeated(words, in: entry.field)
    }
  }

  private func isConfidential(_ location: Field) -> Bool {
    guard let mark = location["confidential"]?.wording else { return false }
    return Field.flags[mark.text.lowercased()] ?? true
  }

  private func onMap(_ location: Field) -> [Finding] {
    ["latitude", "longitude"].compactMap { location[$0] }.map {
      Finding(
        .error, "address.confidential",
        "'\($0.name)' shows where a confidential address is; delete it", at: $0.mark)
    }
  }

  private func repeated(_ words: [String], in service: Field) -> [Finding] {
    publicTexts(in: service).filter { text in
      words.contains { !$0.isEmpty && text.text.contains($0) }
    }.map {
      Finding(
        .error, "address.confidential",
        "this text repeats a confidential address; write it without the address", at: $0.mark)
    }
  }

  /// All texts of a record but those of confidential locations.
  private func publicTexts(in field: Field) -> [Wording] {
    if field.name == "location", isConfidential(field) { return [] }
    if let wording = field.wording { return [wording] }
    if field.node.isMapping { return field.entries.flatMap { publicTexts(in: $0.value) } }
    return field.elements.flatMap(publicTexts)
  }

  private func texts(in field: Field?) -> [Wording] {
    field?.entries.compactMap(\.value.wording) ?? []
  }
}
