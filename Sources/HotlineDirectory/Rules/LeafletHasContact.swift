import HotlineModel

/// A leaflet lists at least one service that can be reached, or a subject.
///
/// What a subject adds depends on the reader; that every reader finds somebody is for tests.
struct LeafletHasContact: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    let reachable = Set(draft.services.filter { isReachable($0, draft) }.compactMap(\.id))
    return draft.leaflets.compactMap { entry in
      let groups = entry.field.elements("groups")
      let named = groups.flatMap { $0.wordings("services") }.map(\.text)
      guard !groups.isEmpty, groups.allSatisfy({ $0.wordings("subjects").isEmpty }),
        !named.contains(where: reachable.contains)
      else { return nil }
      return Finding(
        .error, "leaflet.no-contact",
        "nobody on this leaflet can be reached; name a service that has 'contacts'",
        at: entry.field.mark)
    }
  }

  private func isReachable(_ entry: Entry<Service>, _ draft: DirectoryDraft) -> Bool {
    !entry.field.elements("contacts").isEmpty || !entry.field.elements("through").isEmpty
      || draft.offices.contains { $0.service == entry.id && !$0.offices.isEmpty }
  }
}
