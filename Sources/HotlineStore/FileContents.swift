import GRDB

/// What a file holds: read once when it is opened, so that what is lost later is missed.
struct FileContents: Hashable, Sendable {
  /// Never a byte of UTF-8, so it parts the two lists of names.
  private static let divider: UInt8 = 0xFF
  var digest: String
  var serviceCount: Int
  var placeNameCount: Int
  /// How many names there are by which things are found.
  var searchedCount: Int
  var parts: [String]
  var locales: [String]

  /// The contents of a directory that is to be written.
  init(of directory: StoredDirectory) {
    (digest, serviceCount) = (directory.digest, directory.services.count)
    placeNameCount = directory.places.count
    searchedCount = directory.names.names.count
    parts = directory.parts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    locales = directory.messages.map(\.locale)
  }

  /// The contents of a file.
  init(in database: Database) throws {
    let sql = "SELECT services, places, digest, names, checksum, searched FROM contents"
    guard let row = try Row.fetchOne(database, sql: sql) else {
      throw DirectoryFileDamage.absent(.contents)
    }
    serviceCount = Int(try row.storedInteger(0))
    placeNameCount = Int(try row.storedInteger(1))
    searchedCount = Int(try row.storedInteger(5))
    digest = try row.storedText(2)
    let names = try row.storedBytes(3)
    let lists = names.split(separator: Self.divider, omittingEmptySubsequences: false)
    parts = lists.first.map(Self.names) ?? []
    locales = lists.last.map(Self.names) ?? []
    guard try row.storedInteger(4) == checksum else {
      throw DirectoryFileDamage.checksum(of: .contents)
    }
  }

  /// Both lists as bytes: U+0000 after each name, the divider between the lists.
  var names: [UInt8] {
    Self.bytes(of: parts) + [Self.divider] + Self.bytes(of: locales)
  }

  /// The checksum of the list of contents.
  var checksum: Int64 {
    Checksum.of("\(digest)\0\(placeNameCount)\0\(searchedCount)", names, at: serviceCount)
  }

  private static func bytes(of names: [String]) -> [UInt8] {
    names.flatMap { name in Array(name.utf8) + [0] }
  }

  private static func names(in list: ArraySlice<UInt8>) -> [String] {
    list.split(separator: 0, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
