import HotlineModel

/// A service that is offered has a contact, or another service leads to it.
struct ServiceCanBeReached: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    draft.services.compactMap { entry in
      guard let status = entry.field["status"]?.wording,
        ServiceStatus(rawValue: status.text)?.isOffered != false,
        entry.field.elements("contacts").isEmpty, entry.field.elements("through").isEmpty,
        !draft.offices.contains(where: { $0.service == entry.id && !$0.offices.isEmpty })
      else { return nil }
      return Finding(
        .warning, "service.unreachable",
        "nobody can reach this service; write 'contacts', or 'through' with the service that leads "
          + "to it",
        at: entry.field.mark)
    }
  }
}
