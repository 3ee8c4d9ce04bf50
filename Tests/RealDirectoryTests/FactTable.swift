import Foundation
import Testing

/// A table of facts as the sources print them: `Fixtures/facts/<name>`, tab separated.
struct FactTable {
  /// One row of a table.
  struct Row: Sendable, CustomTestStringConvertible {
    /// The cells, the first of which is an id.
    let cells: [String]

    var id: String { cells[0] }
    var testDescription: String { id }

    /// The words of a cell; none when it is empty or not there.
    func words(_ column: Int) -> [String] {
      column < cells.count ? cells[column].split(separator: " ").map(String.init) : []
    }
  }

  let rows: [Row]

  init(_ name: String) throws {
    let file = RealDirectory.tests.appending(path: "Fixtures/facts/\(name)")
    rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        Row(cells: line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
      }
  }
}
