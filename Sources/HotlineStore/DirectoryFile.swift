import GRDB

/// An open directory file. It is only read, never locked for others and never changed.
///
/// A file that is replaced while it is open stays readable as it was; open it anew to see the new
/// one. Each piece is checked against its checksum when it is read. Calls may come from any thread
/// and are answered one after the other.
public struct DirectoryFile: Sendable {
  /// The path as it was given.
  public let path: String
  let connection: DatabaseQueue
  let contents: FileContents

  /// Opens a file and checks its header, size and list of contents, not every byte (see `verify`).
  ///
  /// Throws `missing`, `folder`, `empty`, `notADirectoryFile`, `otherVersion`, `damaged` or
  /// `unreadable`.
  public init(path: String) throws(DirectoryFileError) {
    try DirectoryFileHeader.check(path)
    do {
      let connection = try Self.connect(to: path)
      contents = try connection.unsafeRead(FileContents.init(in:))
      (self.path, self.connection) = (path, connection)
    } catch {
      throw DirectoryFileError(error, reading: path)
    }
  }

  /// The digest that was given when the file was written.
  public var digest: String { contents.digest }

  /// How many services the file holds; their positions start at 0.
  public var serviceCount: Int { contents.serviceCount }

  /// The locales with messages, in the order in which they were written.
  public var locales: [String] { contents.locales }

  /// The bytes of a part, such as `index`; nil when the file has no part of this name.
  ///
  /// Throws `damaged` or `unreadable`.
  public func part(_ name: String) throws(DirectoryFileError) -> [UInt8]? {
    try bytes(named: name, in: .part, listed: contents.parts)
  }

  /// The messages of a locale, such as `zh-Hant`; nil when the file has none for exactly this tag.
  ///
  /// Throws `damaged` or `unreadable`.
  public func messages(locale: String) throws(DirectoryFileError) -> [UInt8]? {
    try bytes(named: locale, in: .message, listed: contents.locales)
  }

  /// The document of the service at a position.
  ///
  /// Throws `noService`, `damaged` or `unreadable`.
  public func service(at position: Int) throws(DirectoryFileError) -> [UInt8] {
    try checkPosition(position)
    return try read { try Self.service(at: position, in: $0) }
  }

  /// The documents of the services at some positions, in the order asked; all of them or an error.
  ///
  /// Throws `noService`, `damaged` or `unreadable`.
  public func services(at positions: [Int]) throws(DirectoryFileError) -> [[UInt8]] {
    for position in positions { try checkPosition(position) }
    return try read { database in
      try positions.map { try Self.service(at: $0, in: database) }
    }
  }

  /// The position of the service with an id; nil when no service has it.
  ///
  /// A position is certain; that an id is unknown is as certain as its index, which only `verify`
  /// checks as a whole. The same holds for `places(named:)`.
  /// Throws `damaged` or `unreadable`.
  public func position(of id: String) throws(DirectoryFileError) -> Int? {
    guard !id.utf8.contains(0) else { return nil }
    return try read { database in
      let find = try database.cachedStatement(sql: "SELECT position FROM service WHERE name = ?")
      guard let found = try Row.fetchOne(find, arguments: [id]) else { return nil }
      let position = Int(try found.storedInteger(0))
      // The index of names has no checksum: the row it leads to must bear the name.
      let check = try database.cachedStatement(sql: "SELECT name FROM service WHERE position = ?")
      let row = try Row.fetchOne(check, arguments: [position])
      guard try row?.storedText(0) == id else {
        throw DirectoryFileDamage.structure("the index of ids leads to another service")
      }
      return position
    }
  }

  /// The ids of the places a folded name stands for, in the order written; none is an empty list.
  ///
  /// The name is compared byte by byte: fold it first, as the names were folded when written.
  /// Throws `damaged` or `unreadable`.
  public func places(named folded: String) throws(DirectoryFileError) -> [String] {
    guard !folded.utf8.contains(0) else { return [] }
    return try read { try StoredPlaceRow.places(named: folded, in: $0) }
  }
}

extension DirectoryFile {
  /// Runs a reading and names the file in whatever goes wrong.
  func read<Value>(
    _ body: (Database) throws -> Value
  ) throws(DirectoryFileError) -> Value {
    do {
      return try connection.unsafeRead(body)
    } catch {
      throw DirectoryFileError(error, reading: path)
    }
  }

  /// Opens SQLite for reading alone.
  ///
  /// The shared lock, once taken, is kept: each reading would otherwise take and drop it anew.
  private static func connect(to path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      database.add(tokenizer: NameTokenizer.self)
      try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
    }
    return try DatabaseQueue(path: path.asSQLitePath, configuration: configuration)
  }

  private func bytes(
    named name: String, in table: StoredTable, listed: [String]
  ) throws(DirectoryFileError) -> [UInt8]? {
    // Byte by byte, as SQLite compares: Swift takes composed and decomposed letters for the same.
    guard listed.contains(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
    return try read { database in
      guard let entry = try table.entry(named: name, in: database) else {
        throw table.absent(at: 0, named: name)
      }
      return entry.bytes
    }
  }

  private func checkPosition(_ position: Int) throws(DirectoryFileError) {
    guard (0..<serviceCount).contains(position) else {
      throw .noService(path: path, position: position, count: serviceCount)
    }
  }

  private static func service(at position: Int, in database: Database) throws -> [UInt8] {
    guard let entry = try StoredTable.service.entry(at: position, in: database) else {
      throw StoredTable.service.absent(at: position)
    }
    return entry.bytes
  }
}

extension String {
  /// The path in a form that SQLite never takes for a URI, which a path such as `file:a` would be.
  var asSQLitePath: String { hasPrefix("/") ? self : "./" + self }
}
