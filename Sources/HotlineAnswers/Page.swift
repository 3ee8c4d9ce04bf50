import HotlineText

/// Lines of text for a terminal or paper of a fixed width, wide characters counted as two.
struct Page {
  /// The width in columns.
  let columns: Int
  private let locale: String
  private(set) var lines: [String] = []

  init(columns: Int, locale: String) { (self.columns, self.locale) = (columns, locale) }

  /// The text with a line end after every line, and no spaces before it.
  var text: String { lines.map { $0 + "\n" }.joined() }

  mutating func add(_ line: String = "") {
    lines.append(String(line.reversed().drop { $0 == " " }.reversed()))
  }

  /// Adds a text behind a label; further lines stand under the text.
  mutating func add(label: String, width: Int, indent: Int = 0, _ text: String) {
    let room = columns - indent - width
    guard room >= 20 || width <= 2 else {
      add(label: "", width: 0, indent: indent, label)
      return add(label: "", width: 2, indent: indent, text)
    }
    let pieces = TextWrap.wrap(text, columns: room, locale: locale)
    for (number, piece) in pieces.enumerated() {
      let head = number == 0 ? TextWrap.pad(label, to: width) : String(repeating: " ", count: width)
      add(String(repeating: " ", count: indent) + head + piece)
    }
  }

  /// Marks a text where it stands whole on one of the last lines.
  mutating func mark(_ text: String, _ style: TextStyle, _ mark: TextStyle.Mark, last: Int) {
    guard style == .terminal else { return }
    for number in lines.indices.suffix(last) {
      guard let range = lines[number].firstRange(of: text) else { continue }
      lines[number].replaceSubrange(range, with: style.mark(text, mark))
      return
    }
  }

  /// Adds two texts, the second at the right edge, or below when there is no room.
  mutating func add(left: String, right: String) {
    let used = DisplayWidth.columns(of: left) + DisplayWidth.columns(of: right)
    guard used + 2 <= columns else {
      for line in TextWrap.wrap(left, columns: columns, locale: locale) { add(line) }
      for line in TextWrap.wrap(right, columns: columns, locale: locale) {
        add(String(repeating: " ", count: columns - DisplayWidth.columns(of: line)) + line)
      }
      return
    }
    add(left + String(repeating: " ", count: columns - used) + right)
  }
}
