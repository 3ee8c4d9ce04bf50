/// Every contact, and every language it answers in, says where that was read.
struct ContactHasSource: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    draft.services.flatMap { entry -> [Finding] in
      let contacts = entry.field.elements("contacts")
      let passages = entry.field.elements("through")
      return contacts.compactMap { finding($0, "contact '\($0["id"]?.wording?.text ?? "")'") }
        + contacts.flatMap { $0.elements("languages") }.compactMap { finding($0, "language offer") }
        + passages.compactMap { finding($0, "way through another service") }
    }
  }

  private func finding(_ field: Field, _ what: String) -> Finding? {
    guard field.node.isMapping, field.wordings("source").isEmpty else { return nil }
    return Finding(
      .error, "source.missing",
      "this \(what) has no source; write 'source: […]' with keys of 'sources'", at: field.mark)
  }
}
