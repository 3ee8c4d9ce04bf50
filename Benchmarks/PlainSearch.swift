import GRDB
import HotlineStore

/// The database alternative: the same names in one full-text table of SQLite, cut by a tokenizer
/// that comes with it, the best first by BM25.
struct PlainSearch {
  private let queue: DatabaseQueue
  private let named: [Int]
  private let goesOn: Bool

  /// Takes each text of each thing once; where `goesOn`, the last word of a text may go on.
  init(_ names: StoredNames, tokenizer: String, goesOn: Bool) throws {
    var seen = Set<[String]>()
    let rows = names.names.filter { seen.insert(["\($0.named)", $0.text]).inserted }
    (named, self.goesOn) = (rows.map(\.named), goesOn)
    queue = try DatabaseQueue()
    try queue.write { database in
      try database.execute(
        sql: "CREATE VIRTUAL TABLE plain USING fts5(text, tokenize = '\(tokenizer)')")
      let insert = try database.makeStatement(sql: "INSERT INTO plain(rowid, text) VALUES (?, ?)")
      for (row, name) in rows.enumerated() { try insert.execute(arguments: [row, name.text]) }
      try database.execute(sql: "INSERT INTO plain(plain) VALUES('optimize')")
    }
  }

  /// The positions of what the first 20 names name.
  func find(_ text: String) throws -> [Int] {
    let phrase = "\"" + text.replacing("\"", with: "\"\"") + "\"" + (goesOn ? " *" : "")
    return try queue.unsafeRead { database in
      let statement = try database.cachedStatement(
        sql: "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 20")
      return try Int.fetchAll(statement, arguments: [phrase]).map { named[$0] }
    }
  }
}
