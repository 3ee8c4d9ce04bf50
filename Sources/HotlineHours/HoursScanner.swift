/// Cuts opening hours into tokens and brings other dashes, quotes and full-width signs to the plain
/// ones.
struct HoursScanner {
  private let characters: [Character]
  private var position = 0
  private(set) var notes = HoursNotes()

  init(_ text: String) { characters = Array(text) }

  mutating func tokens() -> [HoursToken] {
    var tokens: [HoursToken] = []
    while position < characters.count {
      if let token = next() { tokens.append(token) }
    }
    tokens.append(HoursToken(kind: .end, text: "", column: characters.count + 1))
    return tokens
  }

  private mutating func next() -> HoursToken? {
    let column = position + 1
    let character = plain(characters[position])
    if character.isWhitespace {
      position += 1
      return nil
    }
    if character == "\"" { return comment() }
    if isDigit(character) { return run(.number, isDigit) }
    if character.isLetter { return run(.word) { $0.isLetter } }
    position += 1
    if "-,;:+[]/.".contains(character) { return sign(character, column) }
    if character == "|" { return fallback(column) }
    notes.problem(
      "unexpected-character", column,
      "\"\(character)\" has no meaning in opening hours; leave it out, "
        + "or put words for people into quotes: \"by appointment\"")
    return nil
  }

  private mutating func run(
    _ kind: HoursToken.Kind, _ belongs: (Character) -> Bool
  ) -> HoursToken {
    let start = position
    var text = ""
    while position < characters.count, belongs(plain(characters[position])) {
      text.append(plain(characters[position]))
      position += 1
    }
    notes.spelling(String(characters[start..<position]), text, start + 1)
    return HoursToken(kind: kind, text: text, column: start + 1)
  }

  private mutating func sign(_ character: Character, _ column: Int) -> HoursToken {
    notes.spelling(String(characters[column - 1]), String(character), column)
    return HoursToken(kind: .sign, text: String(character), column: column)
  }

  private mutating func fallback(_ column: Int) -> HoursToken? {
    guard position < characters.count, plain(characters[position]) == "|" else {
      notes.problem(
        "unexpected-character", column,
        "\"|\" stands alone; write || before hours that hold when nothing before them does")
      return nil
    }
    position += 1
    return HoursToken(kind: .sign, text: "||", column: column)
  }

  private mutating func comment() -> HoursToken {
    let start = position
    notes.spelling(String(characters[start]), "\"", start + 1)
    position += 1
    while position < characters.count, plain(characters[position]) != "\"" { position += 1 }
    let text = String(characters[start + 1..<position]).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    if position == characters.count {
      notes.problem(
        "unclosed-comment", start + 1, "the comment does not end; write a second \" after it")
    } else {
      notes.spelling(String(characters[position]), "\"", position + 1)
      position += 1
    }
    return HoursToken(kind: .comment, text: text, column: start + 1)
  }

  private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// The plain sign for one that looks like it.
  private func plain(_ character: Character) -> Character {
    switch character {
    // Hyphens, dashes, the minus sign and the wave dashes of Japanese text.
    case "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "−", "〜", "～": return "-"
    case "“", "”", "„", "«", "»", "「", "」": return "\""
    case "、": return ","
    default: return fromFullWidth(character)
    }
  }

  /// Full-width letters, digits and signs (U+FF01…U+FF5E) lie in the order of ASCII.
  private func fromFullWidth(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
      (0xFF01...0xFF5E).contains(scalar.value), let plain = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return character }
    return Character(plain)
  }
}
