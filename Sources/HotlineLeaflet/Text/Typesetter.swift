import CPango

/// Sets texts and remembers what had no shape.
final class Typesetter {
  /// The open fonts.
  let press: OpaquePointer
  /// How many characters of one text have no shape in any font, by the tag of the language.
  private(set) var unknown: [String: Int] = [:]

  init(_ press: OpaquePointer) { self.press = press }

  /// Sets a text in the width, or on one line when there is none.
  func set(_ words: String, _ lettering: Lettering, width: Double? = nil) -> SetText {
    let words = Syllables.breakable(words, language: lettering.language)
    return noted(SetText(words, lettering, width: width, on: press))
  }

  /// Sets several facts with dots between them; lines end between facts where they can.
  func set(list facts: [String], _ lettering: Lettering, width: Double? = nil) -> SetText {
    var (words, kept) = ("", [Int32]())
    for fact in facts {
      if !words.isEmpty { words += " · " }
      let start = words.utf8.count
      let breakable = Syllables.breakable(fact, language: lettering.language)
      // Each keeps its own direction and its place in the row.
      words += lettering.isRightToLeft ? "\u{2068}\(breakable)\u{2069}" : breakable
      kept += [Int32(start), Int32(words.utf8.count)]
    }
    if let width, facts.count > 1 {
      let whole = SetText(words, lettering, width: width, kept: kept, on: press)
      // A fact that is longer than a line is broken where any text is.
      if whole.width <= width, !whole.breaksWords { return noted(whole) }
    }
    return noted(SetText(words, lettering, width: width, on: press))
  }

  private func noted(_ text: SetText) -> SetText {
    let most = max(text.unknown, unknown[text.lettering.language] ?? 0)
    if most > 0 { unknown[text.lettering.language] = most }
    return text
  }
}
