import HotlineModel

/// A place lies in a place that is there; only countries lie in none.
struct PlaceParentExists: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    let places = draft.places.map(\.field)
    return ParentChains(records: places, what: "place", code: "place.cycle")
      .findings(known: draft.knownPlaces)
      + places.compactMap(parentless)
  }

  private func parentless(_ place: Field) -> Finding? {
    guard let kind = place["kind"]?.wording?.text, kind != Place.Kind.country.rawValue,
      place["parent"] == nil
    else { return nil }
    return Finding(
      .error, "place.parent", "a \(kind) lies in another place; write its id as 'parent'",
      at: place.mark)
  }
}
