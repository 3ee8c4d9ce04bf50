import Foundation
import GRDB
import HotlineText

/// Fills the tables by which names are found.
struct NameTables {
  let database: Database

  /// The tables. The full-text tables keep no text of their own: a token leads to the position of a
  /// name.
  static let tables = """
    CREATE TABLE named(
      position INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, owner TEXT NOT NULL,
      first INTEGER NOT NULL, last INTEGER NOT NULL, checksum INTEGER NOT NULL);
    CREATE INDEX named_kind ON named(kind, first, last);
    CREATE TABLE name(
      position INTEGER PRIMARY KEY, named INTEGER NOT NULL, sort INTEGER NOT NULL,
      words INTEGER NOT NULL, text TEXT NOT NULL, key TEXT NOT NULL, checksum INTEGER NOT NULL);
    CREATE INDEX name_key ON name(key);
    CREATE VIRTUAL TABLE word USING fts5(
      text, content = '', columnsize = 0, detail = none,
      tokenize = '\(NameTokenizer.name) \(NameTokenizer.words)');
    CREATE VIRTUAL TABLE piece USING fts5(
      text, content = '', columnsize = 0, detail = none,
      tokenize = '\(NameTokenizer.name) \(NameTokenizer.pieces)');
    CREATE TABLE token_checksum(name TEXT PRIMARY KEY, checksum INTEGER NOT NULL);
    CREATE TABLE vocabulary(
      length INTEGER PRIMARY KEY, checksum INTEGER NOT NULL, words BLOB NOT NULL);
    """

  static let tokenTables = ["word", "piece"]

  /// Inserts all names; the tables must be there and empty.
  func insert(_ names: StoredNames) throws {
    // All is held in memory until the end, so that each index is written once, in one piece.
    for table in Self.tokenTables {
      try database.execute(
        sql: "INSERT INTO \(table)(\(table), rank) VALUES('hashsize', \(1 << 30))")
    }
    try insertNamed(names)
    let name = try database.makeStatement(
      sql: """
        INSERT INTO name(position, named, sort, words, text, key, checksum)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    let word = try database.makeStatement(sql: "INSERT INTO word(rowid, text) VALUES (?, ?)")
    let piece = try database.makeStatement(sql: "INSERT INTO piece(rowid, text) VALUES (?, ?)")
    for (position, entry) in names.names.enumerated() {
      let checksum = Self.checksum(of: entry, at: position)
      try name.execute(arguments: [
        position, entry.named, entry.sort, entry.words, entry.text, entry.key, checksum,
      ])
      if entry.words > 0 {
        try word.execute(arguments: [position, entry.text])
      }
      try piece.execute(arguments: [position, entry.key])
    }
    // What SQLite gathered reaches its tables when the transaction ends, or now.
    for table in Self.tokenTables {
      try database.execute(sql: "INSERT INTO \(table)(\(table)) VALUES('optimize')")
      try database.execute(
        sql: "INSERT INTO token_checksum(name, checksum) VALUES (?, ?)",
        arguments: [table, try tokenChecksum(table)])
    }
    try insert(try vocabulary())
  }

  private func insertNamed(_ names: StoredNames) throws {
    var ranges: [Int: (first: Int, last: Int)] = [:]
    for (position, name) in names.names.enumerated() {
      ranges[name.named] = (ranges[name.named]?.first ?? position, position)
    }
    let statement = try database.makeStatement(
      sql: """
        INSERT INTO named(position, kind, id, owner, first, last, checksum)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    for (position, thing) in names.named.enumerated() {
      let range = ranges[position] ?? (0, -1)
      try statement.execute(arguments: [
        position, thing.kind, thing.id, thing.owner, range.first, range.last,
        Self.checksum(of: thing, range, at: position),
      ])
    }
  }

  /// The words of all names by their length in letters; their other forms are left out.
  func vocabulary() throws -> [Int: [String]] {
    try database.execute(
      sql: "CREATE VIRTUAL TABLE temp.token USING fts5vocab('main', 'word', 'row')")
    defer { try? database.execute(sql: "DROP TABLE temp.token") }
    let terms = try String.fetchCursor(database, sql: "SELECT term FROM temp.token ORDER BY term")
    var words: [Int: [String]] = [:]
    while let term = try terms.next() {
      let isForm = term.hasPrefix(SearchWord.soundMark) || term.hasPrefix(SearchWord.stemMark)
      if !isForm { words[term.unicodeScalars.count, default: []].append(term) }
    }
    return words
  }

  /// Inserts words by their length, for looking through those of about one length.
  private func insert(_ vocabulary: [Int: [String]]) throws {
    let statement = try database.makeStatement(
      sql: "INSERT INTO vocabulary(length, checksum, words) VALUES (?, ?, ?)")
    for (length, words) in vocabulary.sorted(by: { $0.key < $1.key }) {
      let row = Self.row(words, length: length)
      try statement.execute(arguments: [row.length, row.checksum, Data(row.words)])
    }
  }

  /// One row of the vocabulary.
  struct VocabularyRow: Equatable {
    let length: Int
    let words: [UInt8]
    let checksum: Int64
  }

  static func row(_ words: [String], length: Int) -> VocabularyRow {
    let bytes = Array(words.joined(separator: "\n").utf8)
    return VocabularyRow(
      length: length, words: bytes, checksum: Checksum.of("vocabulary", bytes, at: length))
  }

  static func checksum(of name: StoredName, at position: Int) -> Int64 {
    Checksum.of(
      "\(name.key)\0\(name.named) \(name.sort) \(name.words)", Array(name.text.utf8), at: position)
  }

  static func checksum(
    of thing: StoredNamed, _ range: (first: Int, last: Int), at position: Int
  ) -> Int64 {
    Checksum.of(
      "\(thing.kind)\0\(thing.owner)\0\(range.first) \(range.last)", Array(thing.id.utf8),
      at: position)
  }
}
