import GRDB
import HotlineText

/// Reads the tables of names, wherever they are.
protocol NameTableReading {
  func readNames<Value>(_ body: (Database) throws -> Value) throws -> Value
}

extension NameTableReading {
  /// The positions of the names of a kind; nil when nothing of the kind has a name.
  public func range(ofKind kind: String) throws -> ClosedRange<Int>? {
    try readNames { database in
      let sql = "SELECT min(first), max(last) FROM named WHERE kind = ? AND last >= first"
      let statement = try database.cachedStatement(sql: sql)
      guard let row = try Row.fetchOne(statement, arguments: [kind]),
        let first = row[0] as Int?, let last = row[1] as Int?, first <= last
      else { return nil }
      return first...last
    }
  }

  /// What can be found at a position.
  ///
  /// Throws `DirectoryFileDamage` when the file has changed.
  public func named(at position: Int) throws -> StoredNamed {
    try readNames { database in
      let sql = "\(NameTables.namedColumns) WHERE position = ?"
      let statement = try database.cachedStatement(sql: sql)
      guard let row = try Row.fetchOne(statement, arguments: [position]) else {
        throw DirectoryFileDamage.structure("a name leads to nothing")
      }
      return try NameTables.named(row, at: position)
    }
  }

  /// The names whose key is one of some keys.
  public func names(withKeys keys: [String], limit: Int) throws -> [StoredNameHit] {
    guard !keys.isEmpty else { return [] }
    let marks = Array(repeating: "?", count: keys.count).joined(separator: ", ")
    return try hits(
      "WHERE key IN (\(marks)) ORDER BY name.position LIMIT ?",
      StatementArguments(keys) + [limit])
  }

  /// The names of one sort whose key begins with a text.
  public func names(
    withKeyPrefix prefix: String, sort: Int, limit: Int
  ) throws -> [StoredNameHit] {
    // No key has a letter behind the last one of Unicode.
    try hits(
      "WHERE key >= ? AND key < ? AND sort = ? ORDER BY name.position LIMIT ?",
      [prefix, prefix + "\u{10FFFF}", sort, limit])
  }

  /// The names with a token of each group; a token that ends in `*` may go on.
  public func names(
    withWords groups: [[String]], in range: ClosedRange<Int>, limit: Int
  ) throws -> [StoredNameHit] {
    // A token with a space or U+0000 in it is none that a name can have.
    let groups = groups.map { $0.filter(Self.isToken) }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return [] }
    let pattern = groups.map { "(\($0.map(Self.quoted).joined(separator: " OR ")))" }
      .joined(separator: " AND ")
    return try matches("word", pattern, range, limit)
  }

  /// The names whose key has all of some pieces, which need not stand together.
  public func names(
    withPieces pieces: [String], in range: ClosedRange<Int>, limit: Int
  ) throws -> [StoredNameHit] {
    guard pieces.allSatisfy(Self.isToken) else { return [] }
    return try matches("piece", pieces.map(Self.quoted).joined(separator: " AND "), range, limit)
  }

  /// The names with a token, without their texts.
  public func uses(
    ofWord token: String, in range: ClosedRange<Int>, limit: Int
  ) throws -> [StoredNameUse] {
    guard Self.isToken(token) else { return [] }
    return try readNames { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT position, named, words FROM name
          JOIN (SELECT rowid AS found FROM word
            WHERE word MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?) ON found = position
          """)
      let rows = try Row.fetchCursor(
        statement,
        arguments: [Self.quoted(token), range.lowerBound, range.upperBound, limit])
      var uses: [StoredNameUse] = []
      while let row = try rows.next() {
        uses.append(
          StoredNameUse(
            position: Int(try row.storedInteger(0)), named: Int(try row.storedInteger(1)),
            words: Int(try row.storedInteger(2))))
      }
      return uses
    }
  }

  /// The names at some positions, in ascending order.
  public func names(at positions: [Int]) throws -> [StoredNameHit] {
    guard !positions.isEmpty else { return [] }
    return try hits(
      """
      WHERE position IN (\(positions.map(String.init).joined(separator: ", ")))
      ORDER BY name.position
      """, [])
  }

  /// The words of a length in letters that stand in names, each ended by a line end but the last.
  public func vocabulary(length: Int) throws -> [UInt8] {
    try readNames { database in
      let sql = "SELECT words, checksum FROM vocabulary WHERE length = ?"
      let statement = try database.cachedStatement(sql: sql)
      let rows = try Row.fetchCursor(statement, arguments: [length])
      return try withExtendedLifetime(rows) {
        guard let row = try rows.next() else { return [] }
        let words = try row.storedBytes(0)
        guard try row.storedInteger(1) == Checksum.of("vocabulary", words, at: length) else {
          throw DirectoryFileDamage.checksum(of: .name)
        }
        return words
      }
    }
  }

  // MARK: Rows

  private func matches(
    _ table: String, _ pattern: String, _ range: ClosedRange<Int>, _ limit: Int
  ) throws -> [StoredNameHit] {
    guard !pattern.isEmpty else { return [] }
    return try hits(
      """
      JOIN (SELECT rowid AS found FROM \(table)
        WHERE \(table) MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?) ON found = position
      """, [pattern, range.lowerBound, range.upperBound, limit])
  }

  private func hits(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> [StoredNameHit] {
    try readNames { database in
      let statement = try database.cachedStatement(sql: "\(NameTables.columns) \(condition)")
      let rows = try Row.fetchCursor(statement, arguments: arguments)
      var hits: [StoredNameHit] = []
      while let row = try rows.next() { hits.append(try NameTables.hit(row)) }
      return hits
    }
  }

  private static func isToken(_ token: String) -> Bool {
    !token.utf8.contains { $0 == 0 || $0 == UInt8(ascii: " ") }
  }

  /// A token for SQLite's query language: in quotes, where none of its signs means anything.
  private static func quoted(_ token: String) -> String {
    let isOpen = token.hasSuffix("*")
    let word = (isOpen ? String(token.dropLast()) : token).replacing("\"", with: "\"\"")
    return "\"\(word)\"" + (isOpen ? " *" : "")
  }
}
