import GRDB

extension DirectoryFile {
  /// Everything in the file, every checksum checked; the whole file is then in memory.
  ///
  /// Throws `damaged` or `unreadable`.
  public func all() throws(DirectoryFileError) -> StoredDirectory {
    let contents = contents
    return try read { database in
      let parts = try StoredTable.part.entries(
        contents.parts.count, names: contents.parts, in: database)
      let services = try StoredTable.service.entries(contents.serviceCount, in: database)
      let messages = try StoredTable.message.entries(contents.locales.count, in: database)
      return StoredDirectory(
        digest: contents.digest,
        parts: Dictionary(parts.map { ($0.name, $0.bytes) }) { first, _ in first },
        services: services.map { StoredRecord(id: $0.name, bytes: $0.bytes) },
        messages: messages.map { StoredMessages(locale: $0.name, bytes: $0.bytes) },
        places: try StoredPlaceRow.all(contents.placeNameCount, in: database),
        names: try NameTables(database: database).all(contents.searchedCount))
    }
  }

  /// Checks every byte that can be read: the structure, the indexes and all checksums.
  ///
  /// It reads the whole file, so it belongs after copying a file, not before answering a question.
  /// Throws `damaged` or `unreadable`.
  public func verify() throws(DirectoryFileError) {
    try read { database in
      let row = try Row.fetchOne(database, sql: "PRAGMA integrity_check(1)")
      let verdict = try row?.storedText(0) ?? ""
      guard verdict == "ok" else { throw DirectoryFileDamage.structure(verdict) }
    }
    _ = try all()
    try read { try NameTables(database: $0).verify() }
  }
}
