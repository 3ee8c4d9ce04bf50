import HotlineModel

/// Where a service may be used, and whose callers a number is for, are places of the directory.
struct CoverageIsKnown: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    let written = draft.services.map(\.field).flatMap { service in
      let contacts = service.elements("contacts")
      return service.wordings("coverage") + contacts.flatMap { $0.wordings("callersIn") }
        + contacts.compactMap { $0["location"]?["area"]?.wording }
    }
    let offices = draft.offices.flatMap(\.offices).flatMap(\.areas)
    var known = draft.knownPlaces
    known.code = "coverage.unknown"
    return known.findings(for: written + offices)
  }
}
