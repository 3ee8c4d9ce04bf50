/// A service or a leaflet stands in the file of its name, so that an editor finds it.
struct IdEqualsFileName: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    draft.services.compactMap { named($0, "service") }
      + draft.leaflets.compactMap { named($0, "leaflet") }
      + draft.offices.compactMap { offices($0, draft) }
  }

  private func named(_ entry: Entry<some Any>, _ what: String) -> Finding? {
    guard let id = entry.id, let mark = entry.field["id"]?.mark,
      !entry.field.file.hasSuffix("/\(id).yaml")
    else { return nil }
    return Finding(
      .error, "id.file-name", "the \(what) is '\(id)'; name the file \(id).yaml", at: mark)
  }

  private func offices(_ list: OfficeList, _ draft: DirectoryDraft) -> Finding? {
    guard !draft.serviceIds.contains(list.service) else { return nil }
    return Finding(
      .error, "id.file-name",
      "'\(list.service)' is no service; name the file after the service whose offices it lists"
        + Nearness.hint(for: list.service, among: draft.serviceIds),
      at: RecordMark(file: list.file))
  }
}
