import HotlineModel

/// An id stands for one record.
struct IdsAreUnique: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    twice(marks(draft.organizations), "organization") + twice(marks(draft.subjects), "subject")
      + twice(marks(draft.places), "place") + twice(marks(draft.services), "service")
      + twice(marks(draft.rules), "rule")
      + twice(marks(draft.publications) + marks(draft.leaflets), "publication or leaflet")
      + draft.services.flatMap { twice(contacts(of: $0, draft), "contact") }
  }

  private func marks(_ entries: [Entry<some Any>]) -> [Wording] {
    entries.compactMap { $0.field["id"]?.wording }
  }

  private func contacts(of entry: Entry<some Any>, _ draft: DirectoryDraft) -> [Wording] {
    let own = entry.field.elements("contacts").compactMap { $0["id"]?.wording }
    let lists = draft.offices.filter { $0.service == entry.id }
    return own + lists.flatMap(\.offices).map { Wording($0.contact.id, at: $0.mark) }
  }

  private func twice(_ ids: [Wording], _ what: String) -> [Finding] {
    var first: [String: RecordMark] = [:]
    return ids.compactMap { id in
      guard let earlier = first[id.text] else {
        first[id.text] = id.mark
        return nil
      }
      return Finding(
        .error, "id.duplicate",
        "the \(what) '\(id.text)' stands in \(earlier) already; write another id", at: id.mark)
    }
  }
}
