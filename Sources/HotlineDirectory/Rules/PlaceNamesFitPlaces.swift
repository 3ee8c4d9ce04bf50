import HotlineModel

/// A name belongs to a place that is there, and a place is shown under one name in a language.
struct PlaceNamesFitPlaces: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    draft.knownPlaces.findings(for: draft.placeNames.map(\.place)) + twice(draft)
  }

  private func twice(_ draft: DirectoryDraft) -> [Finding] {
    var named: [String: Set<String>] = [:]
    for place in draft.places.compactMap(\.value) { named[place.id] = Set(place.name.byTag.keys) }
    return draft.placeNames.compactMap { name in
      guard name.status != .also else { return nil }
      guard !named[name.place.text, default: []].insert(name.tag).inserted else { return nil }
      return Finding(
        .error, "place.named-twice",
        "'\(name.place.text)' has a name in '\(name.tag)' already; keep one of them, "
          + "and write 'also' as the status of the other",
        at: name.place.mark)
    }
  }
}
