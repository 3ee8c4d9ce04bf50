import GRDB

/// A table of named bytes: position, name, checksum, bytes.
enum StoredTable: String {
  case part, message, service

  /// One row of the table, its checksum found right.
  struct Entry {
    var position: Int
    var name: String
    var bytes: [UInt8]
  }

  /// The row with a name; nil when none has it.
  func entry(named name: String, in database: Database) throws -> Entry? {
    try entry(where: "name = ?", [name], in: database)
  }

  /// The row at a position; nil when there is none.
  func entry(at position: Int, in database: Database) throws -> Entry? {
    try entry(where: "position = ?", [position], in: database)
  }

  /// Every row, by position, when they are as many as listed; `names` are for the error's text.
  func entries(_ count: Int, names: [String] = [], in database: Database) throws -> [Entry] {
    let rows = try Row.fetchCursor(database, sql: "\(columns) ORDER BY position")
    var entries: [Entry] = []
    while let row = try rows.next() {
      let entry = try checked(row)
      guard entry.position == entries.count, entries.count < count else { break }
      entries.append(entry)
    }
    guard entries.count == count else {
      let name = names.indices.contains(entries.count) ? names[entries.count] : ""
      throw absent(at: entries.count, named: name)
    }
    return entries
  }

  /// The error for a row that should be at a position and is not.
  func absent(at position: Int, named name: String = "") -> DirectoryFileDamage {
    .absent(piece(position, name))
  }

  private var columns: String { "SELECT position, name, checksum, bytes FROM \(rawValue)" }

  private func entry(
    where condition: String, _ key: StatementArguments, in database: Database
  ) throws -> Entry? {
    let statement = try database.cachedStatement(sql: "\(columns) WHERE \(condition)")
    let rows = try Row.fetchCursor(statement, arguments: key)
    // The row is lent by the cursor, and must be read before the cursor goes.
    return try withExtendedLifetime(rows) { try rows.next().map(checked) }
  }

  private func checked(_ row: Row) throws -> Entry {
    let entry = Entry(
      position: Int(try row.storedInteger(0)), name: try row.storedText(1),
      bytes: try row.storedBytes(3))
    let expected = Checksum.of(entry.name, entry.bytes, at: entry.position)
    guard try row.storedInteger(2) == expected else {
      throw DirectoryFileDamage.checksum(of: piece(entry.position, entry.name))
    }
    return entry
  }

  private func piece(_ position: Int, _ name: String) -> DirectoryFileDamage.Piece {
    switch self {
    case .part: .part(name)
    case .message: .messages
    case .service: .service(position)
    }
  }
}
