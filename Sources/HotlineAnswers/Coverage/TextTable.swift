import HotlineText

/// Rows of a table for a terminal: the first columns to the left, the others to the right.
struct TextTable {
  private let words: Int
  private var rows: [[String]]

  /// Makes a table of its head; the first `words` columns hold words, the others numbers.
  init(_ head: [String], words: Int) { (rows, self.words) = ([head], words) }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// The lines, each column as wide as its widest entry.
  var lines: [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, text in
        guard column >= words else { return TextWrap.pad(text, to: widths[column]) }
        let room = widths[column] - DisplayWidth.columns(of: text)
        return String(repeating: " ", count: room) + text
      }.joined(separator: "  ")
    }
  }
}
