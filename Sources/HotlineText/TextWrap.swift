/// Sets text in lines of a fixed width, for terminals and plain-text leaflets.
public enum TextWrap {
  /// The lines of a text, none wider than `columns` (see ``DisplayWidth``).
  ///
  /// Lines end where the locale's writing allows it, so that a telephone number is never cut and
  /// Thai or Khmer only between words. A piece that is too wide for any line is cut between
  /// characters. Line ends in the text are kept; spaces at the end of a line are dropped. A
  /// directional isolate that goes on over a line end is closed before it and opened again after it,
  /// for every line is a paragraph of its own to whatever shows it.
  ///
  /// - Parameter columns: 1 and above; a character that is wider than a line stands alone.
  /// - Returns: no lines for an empty text.
  public static func wrap(_ text: String, columns: Int, locale: String) -> [String] {
    if !text.isEmpty, !text.contains(where: \.isNewline),
      DisplayWidth.columns(of: text) <= columns
    {
      return [String(text.reversed().drop(while: \.isWhitespace).reversed())]
    }
    var lines = Lines(columns: columns)
    for range in LineBreaks(locale: locale).ranges(in: text) {
      lines.add(text[range])
    }
    return balanced(lines.finished())
  }

  /// The text with spaces after it up to the width; a wider text comes back unchanged.
  public static func pad(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - DisplayWidth.columns(of: text)))
  }

  private static func balanced(_ lines: [String]) -> [String] {
    var open: [Unicode.Scalar] = []
    return lines.map { line in
      let start = String(String.UnicodeScalarView(open))
      for scalar in line.unicodeScalars {
        switch scalar {
        case "\u{2066}", "\u{2067}", "\u{2068}": open.append(scalar)
        case "\u{2069}": _ = open.popLast()
        default: break
        }
      }
      return start + line + String(repeating: "\u{2069}", count: open.count)
    }
  }

  private struct Lines {
    let columns: Int
    private var done: [String] = []
    private var line = ""
    private var width = 0

    init(columns: Int) { self.columns = columns }

    mutating func add(_ piece: Substring) {
      let visible = piece.reversed().drop(while: \.isWhitespace).count
      let word = String(piece.prefix(visible))
      let room = DisplayWidth.columns(of: word)
      if width + room > columns, width > 0 { end() }
      if room > columns { cut(word) } else { put(word, room) }
      let spaces = piece.dropFirst(visible)
      if spaces.last?.isNewline == true { end() } else { put(String(spaces)) }
    }

    mutating func finished() -> [String] {
      if !line.isEmpty { end() }
      return done
    }

    private mutating func cut(_ word: String) {
      for character in word {
        let room = DisplayWidth.columns(of: String(character))
        if width + room > columns, width > 0 { end() }
        put(String(character), room)
      }
    }

    private mutating func put(_ text: String, _ room: Int? = nil) {
      line += text
      width += room ?? DisplayWidth.columns(of: text)
    }

    private mutating func end() {
      while line.last?.isWhitespace == true { line.removeLast() }
      done.append(line)
      line = ""
      width = 0
    }
  }
}
