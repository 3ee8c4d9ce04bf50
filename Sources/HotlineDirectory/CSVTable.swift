/// A table of comma-separated values (RFC 4180), every cell with its place.
///
/// Cells in quotes may hold commas, line ends and doubled quotes. Empty lines and lines that begin
/// with `#` are passed over.
struct CSVTable {
  /// The rows, each a list of cells.
  private(set) var rows: [[Wording]] = []
  /// What cannot be read.
  private(set) var findings: [Finding] = []

  private let file: String
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var line = 1
  private var column = 1

  init(_ text: String, file: String) {
    self.file = file
    // A carriage return before a line feed says nothing more.
    scalars = text.unicodeScalars.filter { $0 != "\r" && $0 != "\u{FEFF}" }
    while position < scalars.count { readLine() }
  }

  private var here: RecordMark { RecordMark(file: file, line: line, column: column) }
  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func readLine() {
    if next == "#" {
      while let scalar = next, scalar != "\n" { advance(scalar) }
    }
    if next == "\n" { return advance("\n") }
    guard next != nil else { return }
    var row = [readCell()]
    while next == "," {
      advance(",")
      row.append(readCell())
    }
    if next == "\n" { advance("\n") }
    rows.append(row)
  }

  private mutating func readCell() -> Wording {
    let mark = here
    guard next == "\"" else { return Wording(readPlain(), at: mark) }
    advance("\"")
    let text = readQuoted(from: mark)
    if let stray = next, stray != ",", stray != "\n" {
      report("text stands after the closing quote; put the whole cell in quotes", at: here)
      _ = readPlain()
    }
    return Wording(text, at: mark, quoting: .comma)
  }

  private mutating func readPlain() -> String {
    var text = String.UnicodeScalarView()
    while let scalar = next, scalar != ",", scalar != "\n" {
      text.append(scalar)
      advance(scalar)
    }
    return String(text)
  }

  private mutating func readQuoted(from mark: RecordMark) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = next {
      advance(scalar)
      if scalar == "\"" {
        guard next == "\"" else { return String(text) }
        advance("\"")
      }
      text.append(scalar)
    }
    report("the quote is never closed; write \" at the end of the cell", at: mark)
    return String(text)
  }

  private mutating func advance(_ scalar: Unicode.Scalar) {
    position += 1
    (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
  }

  private mutating func report(_ message: String, at mark: RecordMark) {
    findings.append(Finding(.error, "csv.syntax", message, at: mark))
  }
}
