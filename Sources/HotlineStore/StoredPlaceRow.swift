import GRDB

/// The table of place names, each row with its own checksum.
enum StoredPlaceRow {
  private static let columns = "SELECT position, name, place, checksum FROM place"

  /// The ids of the places a folded name stands for.
  static func places(named folded: String, in database: Database) throws -> [String] {
    let sql = "\(columns) WHERE name = ? ORDER BY position"
    let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: [folded])
    var places: [String] = []
    while let row = try rows.next() { places.append(try checked(row).name.place) }
    return places
  }

  /// Every name, when they are as many as listed.
  static func all(_ count: Int, in database: Database) throws -> [StoredPlaceName] {
    let rows = try Row.fetchCursor(database, sql: "\(columns) ORDER BY position")
    var names: [StoredPlaceName] = []
    while let row = try rows.next() {
      let (position, name) = try checked(row)
      guard position == names.count, position < count else { break }
      names.append(name)
    }
    guard names.count == count else { throw DirectoryFileDamage.absent(.placeName) }
    return names
  }

  private static func checked(_ row: Row) throws -> (position: Int, name: StoredPlaceName) {
    let position = Int(try row.storedInteger(0))
    let name = StoredPlaceName(folded: try row.storedText(1), place: try row.storedText(2))
    guard try row.storedInteger(3) == checksum(of: name, at: position) else {
      throw DirectoryFileDamage.checksum(of: .placeName)
    }
    return (position, name)
  }

  /// The checksum that belongs to a name at a position.
  static func checksum(of name: StoredPlaceName, at position: Int) -> Int64 {
    Checksum.of(name.folded, Array(name.place.utf8), at: position)
  }
}
