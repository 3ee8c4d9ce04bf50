public import HotlineReferral

/// A coverage as CSV (RFC 4180): a head, one row a line, lines end in CR LF.
public struct CoverageTable {
  private let rows: CoverageRows

  /// Takes a coverage and what its rows stand for.
  public init(_ coverage: Coverage, by breakdown: CoverageBreakdown = .cell) {
    rows = CoverageRows(coverage: coverage, breakdown: breakdown)
  }

  /// The text; the same coverage gives the same bytes.
  public var csv: String {
    var text = rows.columns.joined(separator: ",") + "\r\n"
    rows.visitRows { row in
      var isFirst = true
      for value in row {
        if !isFirst { text += "," }
        isFirst = false
        text += Self.quoted(value.written ?? "")
      }
      text += "\r\n"
    }
    return text
  }

  private static func quoted(_ value: String) -> String {
    guard value.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
      return value
    }
    return "\"" + value.replacing("\"", with: "\"\"") + "\""
  }
}
