import GRDB

extension NameTables {
  /// All names and what they name, when the names are as many as listed.
  func all(_ count: Int) throws -> StoredNames {
    var stored = StoredNames()
    let things = try Row.fetchCursor(
      database, sql: "SELECT kind, id, owner, checksum FROM named ORDER BY position")
    while let row = try things.next() {
      stored.named.append(try Self.named(row, at: stored.named.count))
    }
    let names = try Row.fetchCursor(database, sql: "\(Self.columns) ORDER BY position")
    while let row = try names.next() {
      let hit = try Self.hit(row)
      guard hit.position == stored.names.count else { break }
      stored.names.append(hit.name)
    }
    guard stored.names.count == count else { throw DirectoryFileDamage.absent(.name) }
    return stored
  }

  /// Checks the tokens, which no row of a name answers for.
  func verify() throws {
    for table in Self.tokenTables {
      let row = try Row.fetchOne(
        database, sql: "SELECT checksum FROM token_checksum WHERE name = ?", arguments: [table])
      guard try row?.storedInteger(0) == tokenChecksum(table) else {
        throw DirectoryFileDamage.checksum(of: .name)
      }
    }
  }

  /// One checksum of all that SQLite keeps of the tokens of a table.
  func tokenChecksum(_ table: String) throws -> Int64 {
    let rows = try Row.fetchCursor(database, sql: "SELECT id, block FROM \(table)_data ORDER BY id")
    var sum: Int64 = 0
    var position = 0
    while let row = try rows.next() {
      let block = try row.storedBytes(1)
      sum = sum &* 31 &+ Checksum.of("\(try row.storedInteger(0))", block, at: position)
      position += 1
    }
    return sum
  }

  // MARK: Rows

  static let columns = "SELECT position, named, sort, words, text, key, checksum FROM name"

  /// A row of ``columns``, its checksum found right.
  static func hit(_ row: Row) throws -> StoredNameHit {
    let position = Int(try row.storedInteger(0))
    let name = StoredName(
      named: Int(try row.storedInteger(1)), sort: Int(try row.storedInteger(2)),
      words: Int(try row.storedInteger(3)), text: try row.storedText(4),
      key: try row.storedText(5))
    guard try row.storedInteger(6) == checksum(of: name, at: position) else {
      throw DirectoryFileDamage.checksum(of: .name)
    }
    return StoredNameHit(position: position, name: name)
  }

  /// A row of kind, id, owner and checksum, its checksum found right.
  static func named(_ row: Row, at position: Int) throws -> StoredNamed {
    let thing = StoredNamed(
      kind: try row.storedText(0), id: try row.storedText(1), owner: try row.storedText(2))
    guard try row.storedInteger(3) == checksum(of: thing, at: position) else {
      throw DirectoryFileDamage.checksum(of: .name)
    }
    return thing
  }
}
