import GRDB
import HotlineText

/// Where names are looked up: an open file, or memory.
///
/// Every look-up is bounded: it gives the first names in their order, as many as it was asked for.
public protocol NameSource: Sendable {
  /// The positions of the names of a kind; nil when nothing of the kind has a name.
  func range(ofKind kind: String) throws -> ClosedRange<Int>?
  /// What can be found at a position.
  func named(at position: Int) throws -> StoredNamed
  /// The names whose key is one of some keys.
  func names(withKeys keys: [String], limit: Int) throws -> [StoredNameHit]
  /// The names of one sort whose key begins with a text.
  func names(
    withKeyPrefix prefix: String, sort: Int, limit: Int
  ) throws -> [StoredNameHit]
  /// The names with a token of each group; a token that ends in `*` may go on.
  func names(
    withWords groups: [[String]], in range: ClosedRange<Int>, limit: Int
  ) throws -> [StoredNameHit]
  /// The names whose key has all of some pieces, which need not stand together.
  func names(
    withPieces pieces: [String], in range: ClosedRange<Int>, limit: Int
  ) throws -> [StoredNameHit]
  /// The names with a token, without their texts.
  func uses(
    ofWord token: String, in range: ClosedRange<Int>, limit: Int
  ) throws -> [StoredNameUse]
  /// The names at some positions, in ascending order.
  func names(at positions: [Int]) throws -> [StoredNameHit]
  /// The words of a length in letters that stand in names, each ended by a line end but the last.
  func vocabulary(length: Int) throws -> [UInt8]
}

/// The names of a directory that was not written to a file.
public struct NamesInMemory: NameSource {
  private let connection: DatabaseQueue

  /// Puts names into tables in memory, as they are in a file.
  public init(_ names: StoredNames) throws {
    connection = try DatabaseQueue()
    try connection.write { database in
      database.add(tokenizer: NameTokenizer.self)
      try database.execute(sql: NameTables.tables)
      try NameTables(database: database).insert(names)
    }
  }
}

extension NamesInMemory: NameTableReading {
  func readNames<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try connection.unsafeRead(body)
  }
}

extension DirectoryFile: NameSource, NameTableReading {
  func readNames<Value>(_ body: (Database) throws -> Value) throws -> Value { try read(body) }
}
