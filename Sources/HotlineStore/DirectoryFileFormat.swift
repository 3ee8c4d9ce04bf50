/// How a directory lies in its SQLite file.
enum DirectoryFileFormat {
  /// The application id in the SQLite header: `HLDF` in ASCII.
  static let applicationID = 0x484C_4446
  /// The version of the tables below and of what lies in them. It grows with every change: a file is rebuilt from
  /// its directory in seconds, so no program reads an older one.
  static let version = 4
  /// The size of a page. Larger pages read large parts faster, and waste more on small ones.
  static let pageSizeInBytes = 8192

  /// The tables. `checksum` covers the names in a row as well as its bytes.
  static let tables = """
    CREATE TABLE contents(
      services INTEGER NOT NULL, places INTEGER NOT NULL, searched INTEGER NOT NULL,
      digest TEXT NOT NULL, names BLOB NOT NULL, checksum INTEGER NOT NULL);
    CREATE TABLE part(
      position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, checksum INTEGER NOT NULL,
      bytes BLOB NOT NULL);
    CREATE TABLE message(
      position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, checksum INTEGER NOT NULL,
      bytes BLOB NOT NULL);
    CREATE TABLE service(
      position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, checksum INTEGER NOT NULL,
      bytes BLOB NOT NULL);
    CREATE TABLE place(
      name TEXT NOT NULL, place TEXT NOT NULL, position INTEGER NOT NULL,
      checksum INTEGER NOT NULL, PRIMARY KEY(name, place)) WITHOUT ROWID;
    """
}
