import GRDB

extension DirectoryFileError {
  /// What an error met while reading means for the file.
  init(_ error: any Error, reading path: String) {
    switch error {
    case let error as DirectoryFileError: self = error
    case let damage as DirectoryFileDamage: self = .damaged(path: path, detail: damage)
    case let error as DatabaseError where Self.blamesTheSystem(error.resultCode):
      self = .unreadable(path: path, reason: Self.words(of: error))
    case let error as DatabaseError:
      self = .damaged(path: path, detail: .structure(Self.words(of: error)))
    default: self = .damaged(path: path, detail: .structure("\(error)"))
    }
  }

  /// What an error met while writing means for the file.
  init(_ error: any Error, writing path: String) {
    switch error {
    case let error as DirectoryFileError: self = error
    case let error as DatabaseError:
      self = .notWritten(path: path, reason: Self.words(of: error))
    default: self = .notWritten(path: path, reason: "\(error)")
    }
  }

  /// The message alone: a statement's arguments stay out of every text.
  private static func words(of error: DatabaseError) -> String {
    error.message ?? "SQLite error \(error.resultCode.rawValue)"
  }

  private static func blamesTheSystem(_ code: ResultCode) -> Bool {
    [.SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_NOMEM, .SQLITE_BUSY].contains(code)
  }
}
