import Foundation
import GRDB

/// Fills the empty tables of a new file, always in the same order.
struct StoredDirectoryInsertion {
  /// The database with the tables.
  let database: Database
  /// The path named in errors.
  let path: String

  /// Inserts a whole directory.
  func insert(_ directory: StoredDirectory) throws {
    let contents = FileContents(of: directory)
    try insertContents(contents)
    let parts = contents.parts.map { ($0, directory.parts[$0] ?? []) }
    try insert(parts, into: .part, as: DirectoryFileName.part)
    try insert(
      directory.messages.map { ($0.locale, $0.bytes) }, into: .message,
      as: DirectoryFileName.locale)
    try insert(
      directory.services.map { ($0.id, $0.bytes) }, into: .service,
      as: DirectoryFileName.service)
    try insertPlaces(directory.places)
    try insert(directory.names)
  }

  private func insertContents(_ contents: FileContents) throws {
    try check(contents.digest, as: .digest(contents.digest))
    try database.execute(
      sql: """
        INSERT INTO contents(services, places, searched, digest, names, checksum)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        contents.serviceCount, contents.placeNameCount, contents.searchedCount, contents.digest,
        Data(contents.names), contents.checksum,
      ])
  }

  private func insert(
    _ entries: [(name: String, bytes: [UInt8])], into table: StoredTable,
    as naming: (String) -> DirectoryFileName
  ) throws {
    let statement = try database.makeStatement(
      sql: """
        INSERT INTO \(table.rawValue)(position, name, checksum, bytes) VALUES (?, ?, ?, ?)
        """)
    for (position, entry) in entries.enumerated() {
      try check(entry.name, as: naming(entry.name))
      let checksum = Checksum.of(entry.name, entry.bytes, at: position)
      try run(
        statement, [position, entry.name, checksum, Data(entry.bytes)], as: naming(entry.name))
    }
  }

  /// Inserts in the order of the table's key, so that its pages are full.
  private func insertPlaces(_ places: [StoredPlaceName]) throws {
    let statement = try database.makeStatement(
      sql: "INSERT INTO place(name, place, position, checksum) VALUES (?, ?, ?, ?)")
    let ordered = places.enumerated().sorted { Self.precedes($0.element, $1.element) }
    for (position, place) in ordered {
      let name = DirectoryFileName.place(place.folded, id: place.place)
      try check(place.folded + place.place, as: name)
      let checksum = StoredPlaceRow.checksum(of: place, at: position)
      try run(statement, [place.folded, place.place, position, checksum], as: name)
    }
  }

  private func insert(_ names: StoredNames) throws {
    for thing in names.named {
      try check(thing.id + thing.kind + thing.owner, as: .named(thing.id))
    }
    for name in names.names { try check(name.text + name.key, as: .name(name.text)) }
    try NameTables(database: database).insert(names)
  }

  /// The order of SQLite's keys, which is that of the bytes.
  private static func precedes(_ one: StoredPlaceName, _ other: StoredPlaceName) -> Bool {
    if one.folded.utf8.elementsEqual(other.folded.utf8) {
      return one.place.utf8.lexicographicallyPrecedes(other.place.utf8)
    }
    return one.folded.utf8.lexicographicallyPrecedes(other.folded.utf8)
  }

  /// Refuses U+0000, at which SQLite would cut a text.
  private func check(_ text: String, as name: DirectoryFileName) throws(DirectoryFileError) {
    guard !text.utf8.contains(0) else { throw .unusableName(path: path, name: name) }
  }

  private func run(
    _ statement: Statement, _ arguments: StatementArguments, as name: DirectoryFileName
  ) throws {
    do {
      try statement.execute(arguments: arguments)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw DirectoryFileError.duplicate(path: path, name: name)
    }
  }
}
