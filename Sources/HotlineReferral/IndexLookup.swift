import HotlineModel

/// Sets that follow from the index and are looked up by every question, made once when it is opened.
struct IndexLookup: Hashable, Sendable {
  /// All rows.
  let every: Bits
  /// No row.
  let none: Bits
  /// Rows of services that are reached by a contact of their own.
  let own: Bits
  /// Rows of services that name a subject or a narrower one.
  let under: [String: Bits]
  /// Rows of which nobody has said where they may be used.
  let anywhere: Bits
  /// Rows for an area that is a place or lies in it.
  let inside: [String: Bits]
  /// Rows by language, and in it by the order of `Mode`.
  let voices: [LanguageTag: [Bits]]

  init(
    rows: [IndexRow], tagged: [String: Bits], areas: [String: Bits], speech: [String: Bits],
    tags: [LanguageTag], subjects: (String) -> [String], places: (String) -> [String]
  ) {
    let none = Bits(rows: rows.count)
    self.none = none
    own = rows.enumerated().reduce(into: none) { own, entry in
      if entry.element.owner == entry.element.service { own.insert(entry.offset) }
    }
    every = Bits(all: rows.count)
    under = Self.gathered(tagged, none, subjects)
    anywhere = areas.values.reduce(into: every) { $0.subtract($1) }
    inside = Self.gathered(areas, none, places)
    voices = tags.reduce(into: [:]) { voices, tag in
      voices[tag] = Mode.allCases.map { speech[LanguageLadder.speechKey(tag, $0)] ?? none }
    }
  }

  /// What an index has while it is being made.
  static let empty = IndexLookup(
    rows: [], tagged: [:], areas: [:], speech: [:], tags: [], subjects: { [$0] }, places: { [$0] })

  /// The sets of each name together with those of everything below it.
  private static func gathered(
    _ sets: [String: Bits], _ none: Bits, _ chain: (String) -> [String]
  ) -> [String: Bits] {
    var gathered: [String: Bits] = [:]
    for (name, rows) in sets {
      for wide in chain(name) { gathered[wide, default: none].formUnion(rows) }
    }
    return gathered
  }
}
