import CPango

/// Sets texts and codes, and remembers what had no shape.
final class Typesetter {
  /// The open fonts.
  let press: OpaquePointer
  /// How many characters of one text have no shape in any font, by the tag of the language.
  private(set) var unknown: [String: Int] = [:]

  private let texts: BrokenTexts
  private let symbols: QRSymbols

  init(_ press: OpaquePointer, _ texts: BrokenTexts, _ symbols: QRSymbols) {
    (self.press, self.texts, self.symbols) = (press, texts, symbols)
  }

  /// The QR code of an address; nil when it is too long.
  func code(_ address: String) -> QRSymbol? { symbols.symbol(address) }

  /// Sets a text in the width, or on one line when there is none.
  func set(_ words: String, _ lettering: Lettering, width: Double? = nil) -> SetText {
    let ems = Self.ems(width, lettering)
    let broken = texts.text(.init([words], .text, lettering), width: ems) {
      BrokenText(breakable(words, lettering), lettering, width: ems, on: press)
    }
    return noted(SetText(broken, lettering, width: width))
  }

  /// Sets several facts with dots between them; lines end between facts where they can.
  func set(list facts: [String], _ lettering: Lettering, width: Double? = nil) -> SetText {
    return noted(
      SetText(broken(facts, lettering, Self.ems(width, lettering)), lettering, width: width))
  }

  private func broken(_ facts: [String], _ lettering: Lettering, _ width: Double) -> BrokenText {
    let line = broken(facts, .list, lettering, .infinity)
    if line.width <= width { return line }
    // A fact that is longer than a line is broken where any text is.
    if facts.count > 1, line.widestFact <= width {
      let whole = broken(facts, .listOfWholes, lettering, width)
      if whole.width <= width, !whole.breaksWords { return whole }
    }
    return broken(facts, .list, lettering, width)
  }

  private func broken(
    _ facts: [String], _ joined: BrokenTexts.Key.Joined, _ lettering: Lettering, _ width: Double
  ) -> BrokenText {
    texts.text(.init(facts, joined, lettering), width: width) {
      let (words, places) = self.joined(facts, lettering)
      return BrokenText(
        words, lettering, width: width, facts: places, keepsFacts: joined == .listOfWholes,
        on: press)
    }
  }

  /// The facts with dots between them, and the first byte of each and that after its last one.
  private func joined(
    _ facts: [String], _ lettering: Lettering
  ) -> (words: String, places: [Int32]) {
    var (words, places) = ("", [Int32]())
    for fact in facts {
      // The dot stays with what is before it: U+2060 (word joiner), since a line may end behind some
      // full stops even before U+00A0 (no-break space).
      if !words.isEmpty { words += "\u{2060}\u{A0}· " }
      let start = words.utf8.count
      let breakable = breakable(fact, lettering)
      // Each keeps its own direction and its place in the row.
      words += lettering.isRightToLeft ? "\u{2068}\(breakable)\u{2069}" : breakable
      places += [Int32(start), Int32(words.utf8.count)]
    }
    return (words, places)
  }

  /// The text with marks where a line may end and where it may not.
  ///
  /// Unicode lets a line end behind the dash of `11:00–19:00`, readers do not: U+2060 (word joiner)
  /// stands behind each.
  private func breakable(_ text: String, _ lettering: Lettering) -> String {
    let text = text.replacing("\u{2013}", with: "\u{2013}\u{2060}")
    return Syllables.breakable(text, language: lettering.language)
  }

  /// A width in sizes of the letters; nil is without end.
  private static func ems(_ width: Double?, _ lettering: Lettering) -> Double {
    width.map { $0 / lettering.size } ?? .infinity
  }

  private func noted(_ text: SetText) -> SetText {
    let most = max(text.unknown, unknown[text.lettering.language] ?? 0)
    if most > 0 { unknown[text.lettering.language] = most }
    return text
  }
}
