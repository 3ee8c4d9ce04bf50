/// A text as it stands in a file: its words, its place, and how it is quoted.
struct Wording {
  /// How a text is written, which decides where its characters stand in the line.
  enum Quoting {
    /// As it is.
    case plain
    /// Between apostrophes, where an apostrophe is doubled.
    case single
    /// Between quotation marks, where quotation marks and backslashes take two places.
    case double
    /// Between quotation marks in CSV, where a quotation mark is doubled.
    case comma
    /// In a block of its own, whose lines begin elsewhere.
    case block
  }

  let text: String
  let mark: RecordMark
  let quoting: Quoting

  init(_ text: String, at mark: RecordMark, quoting: Quoting = .plain) {
    (self.text, self.mark, self.quoting) = (text, mark, quoting)
  }

  /// The place of a character of the text, counted from 1.
  func mark(ofCharacter position: Int) -> RecordMark {
    guard quoting != .block else { return mark }
    let before = text.prefix(max(position - 1, 0)).unicodeScalars
    let opening = quoting == .plain ? 0 : 1
    let column = mark.column + opening + before.count + before.count(where: takesTwoPlaces)
    return RecordMark(file: mark.file, line: mark.line, column: column)
  }

  private func takesTwoPlaces(_ scalar: Unicode.Scalar) -> Bool {
    switch quoting {
    case .plain, .block: false
    case .single: scalar == "'"
    case .double: scalar == "\"" || scalar == "\\"
    case .comma: scalar == "\""
    }
  }
}
