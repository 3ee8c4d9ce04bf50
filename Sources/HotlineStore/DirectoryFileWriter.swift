import Foundation
import GRDB

/// Writes directory files.
public enum DirectoryFileWriter {
  /// Writes a directory to a path, in place of the file that may be there.
  ///
  /// Whoever opens the path meanwhile finds the old file or the new one, never a part of it. When
  /// an error is thrown, the old file is there byte for byte. The same directory gives the same
  /// bytes, with the same version of SQLite.
  ///
  /// Throws `folder`, `noFolder`, `notWritten`, `duplicate` or `unusableName`.
  public static func write(
    _ directory: StoredDirectory, to path: String
  ) throws(DirectoryFileError) {
    try FileReplacement.replace(path) { temporary throws(DirectoryFileError) in
      do {
        try fill(temporary, with: directory, for: path)
      } catch {
        throw DirectoryFileError(error, writing: path)
      }
    }
  }

  private static func fill(
    _ file: String, with directory: StoredDirectory, for path: String
  ) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      database.add(tokenizer: NameTokenizer.self)
      // No journal: a file that fails is thrown away, not repaired.
      try database.execute(
        sql: """
          PRAGMA page_size = \(DirectoryFileFormat.pageSizeInBytes);
          PRAGMA encoding = 'UTF-8';
          PRAGMA auto_vacuum = NONE;
          PRAGMA journal_mode = OFF;
          PRAGMA synchronous = FULL;
          """)
    }
    let connection = try DatabaseQueue(path: file.asSQLitePath, configuration: configuration)
    try connection.write { database in
      try database.execute(
        sql: """
          PRAGMA application_id = \(DirectoryFileFormat.applicationID);
          PRAGMA user_version = \(DirectoryFileFormat.version);
          \(DirectoryFileFormat.tables)
          \(NameTables.tables)
          """)
      try StoredDirectoryInsertion(database: database, path: path).insert(directory)
    }
    try connection.close()
  }
}
