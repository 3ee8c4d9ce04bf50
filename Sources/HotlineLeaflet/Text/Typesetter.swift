import CPango

/// Sets texts and remembers what had no shape.
final class Typesetter {
  /// The open fonts.
  let press: OpaquePointer
  /// How many characters of one text have no shape in any font, by the tag of the language.
  private(set) var unknown: [String: Int] = [:]

  private let texts: SetTexts

  init(_ press: OpaquePointer, _ texts: SetTexts) { (self.press, self.texts) = (press, texts) }

  /// Sets a text in the width, or on one line when there is none.
  func set(_ words: String, _ lettering: Lettering, width: Double? = nil) -> SetText {
    let key = SetTexts.Key(words: [words], isList: false, lettering: lettering, width: width)
    return noted(
      texts.text(key) {
        SetText(breakable(words, lettering), lettering, width: width, on: press)
      })
  }

  /// Sets several facts with dots between them; lines end between facts where they can.
  func set(list facts: [String], _ lettering: Lettering, width: Double? = nil) -> SetText {
    let key = SetTexts.Key(words: facts, isList: true, lettering: lettering, width: width)
    return noted(texts.text(key) { joined(facts, lettering, width) })
  }

  private func joined(_ facts: [String], _ lettering: Lettering, _ width: Double?) -> SetText {
    var (words, kept) = ("", [Int32]())
    for fact in facts {
      if !words.isEmpty { words += " · " }
      let start = words.utf8.count
      let breakable = breakable(fact, lettering)
      // Each keeps its own direction and its place in the row.
      words += lettering.isRightToLeft ? "\u{2068}\(breakable)\u{2069}" : breakable
      kept += [Int32(start), Int32(words.utf8.count)]
    }
    if let width, facts.count > 1 {
      let whole = SetText(words, lettering, width: width, kept: kept, on: press)
      // A fact that is longer than a line is broken where any text is.
      if whole.width <= width, !whole.breaksWords { return whole }
    }
    return SetText(words, lettering, width: width, on: press)
  }

  /// The text with marks where a line may end and where it may not.
  ///
  /// Unicode lets a line end behind the dash of `11:00–19:00`, readers do not: U+2060 (word joiner)
  /// stands behind each.
  private func breakable(_ text: String, _ lettering: Lettering) -> String {
    let text = text.replacing("\u{2013}", with: "\u{2013}\u{2060}")
    return Syllables.breakable(text, language: lettering.language)
  }

  private func noted(_ text: SetText) -> SetText {
    let most = max(text.unknown, unknown[text.lettering.language] ?? 0)
    if most > 0 { unknown[text.lettering.language] = most }
    return text
  }
}
