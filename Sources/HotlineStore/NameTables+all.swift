import GRDB

extension NameTables {
  /// All names and what they name, when the names are as many as listed.
  func all(_ count: Int) throws -> StoredNames {
    var stored = StoredNames()
    let things = try Row.fetchCursor(
      database, sql: "\(Self.namedColumns) ORDER BY position")
    while let row = try things.next() {
      stored.named.append(try Self.named(row, at: stored.named.count))
    }
    let names = try Row.fetchCursor(database, sql: "\(Self.columns) ORDER BY position")
    while let row = try names.next() {
      let hit = try Self.hit(row)
      guard hit.position == stored.names.count else { break }
      stored.names.append(hit.name)
    }
    let isWhole = stored.names.allSatisfy { stored.named.indices.contains($0.named) }
    guard stored.names.count == count, isWhole else { throw DirectoryFileDamage.absent(.name) }
    return stored
  }

  /// Checks the tokens and the vocabulary, which no row of a name answers for.
  func verify() throws {
    for table in Self.tokenTables {
      let row = try Row.fetchOne(
        database, sql: "SELECT checksum FROM token_checksum WHERE name = ?", arguments: [table])
      guard try row?.storedInteger(0) == tokenChecksum(table) else {
        throw DirectoryFileDamage.checksum(of: .name)
      }
    }
    let sql = "SELECT length, words, checksum FROM vocabulary ORDER BY length"
    let expected = try vocabulary().sorted { $0.key < $1.key }.map { Self.row($1, length: $0) }
    let stored = try Row.fetchAll(database, sql: sql).map {
      VocabularyRow(
        length: Int(try $0.storedInteger(0)), words: try $0.storedBytes(1),
        checksum: try $0.storedInteger(2))
    }
    guard stored == expected else { throw DirectoryFileDamage.checksum(of: .name) }
  }

  /// One checksum of all that SQLite keeps of the tokens of a table.
  func tokenChecksum(_ table: String) throws -> Int64 {
    // The first block only counts, and is written when the transaction ends.
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, block FROM \(table)_data WHERE id > 1 ORDER BY id")
    var sum: Int64 = 0
    var position = 0
    while let row = try rows.next() {
      let block = try row.storedBytes(1)
      sum = sum &* 31 &+ Checksum.of("\(try row.storedInteger(0))", block, at: position)
      position += 1
    }
    // Where the blocks of a token begin.
    let starts = try Row.fetchCursor(
      database, sql: "SELECT segid, term, pgno FROM \(table)_idx ORDER BY segid, term")
    while let row = try starts.next() {
      let place = "\(try row.storedInteger(0)) \(try row.storedInteger(2))"
      sum = sum &* 31 &+ Checksum.of(place, try row.storedBytes(1), at: position)
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

  static let namedColumns = "SELECT kind, id, owner, first, last, checksum FROM named"

  /// A row of ``namedColumns``, its checksum found right.
  static func named(_ row: Row, at position: Int) throws -> StoredNamed {
    let thing = StoredNamed(
      kind: try row.storedText(0), id: try row.storedText(1), owner: try row.storedText(2))
    let range = (first: Int(try row.storedInteger(3)), last: Int(try row.storedInteger(4)))
    guard try row.storedInteger(5) == checksum(of: thing, range, at: position) else {
      throw DirectoryFileDamage.checksum(of: .name)
    }
    return thing
  }
}
