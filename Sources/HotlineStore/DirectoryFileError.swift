/// Why a directory file was not opened, not read or not written.
///
/// No text holds what was looked for: a place, a locale or an id may come from a person's question.
public enum DirectoryFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nothing is at the path.
  case missing(path: String)
  /// The path leads to a folder.
  case folder(path: String)
  /// The file has no bytes.
  case empty(path: String)
  /// The file is of another sort: a text, or the SQLite file of another program.
  case notADirectoryFile(path: String)
  /// The file is a directory file of a format this program does not read.
  case otherVersion(path: String, found: Int, expected: Int)
  /// The file was a directory file, and its bytes have changed since.
  case damaged(path: String, detail: DirectoryFileDamage)
  /// The system does not let the file be read; the reason is in the system's words.
  case unreadable(path: String, reason: String)
  /// The file holds `count` services, and none at this position.
  case noService(path: String, position: Int, count: Int)
  /// The file cannot be written, as the folder it should lie in does not exist.
  case noFolder(path: String, folder: String)
  /// The file was not written; the reason is in the words of the system or of SQLite.
  case notWritten(path: String, reason: String)
  /// The file was not written, as a name that must be unique is there twice.
  case duplicate(path: String, name: DirectoryFileName)
  /// The file was not written, as a name holds the character U+0000.
  case unusableName(path: String, name: DirectoryFileName)

  /// What is wrong, where, and what to write or do.
  public var description: String {
    switch self {
    case .missing(let path): "\(path) does not exist; \(Self.writePath)"
    case .folder(let path): "\(path) is a folder; \(Self.writePath)"
    case .empty(let path): "\(path) is empty; \(Self.buildAgain)"
    case .notADirectoryFile(let path): "\(path) is not a directory file; \(Self.writePath)"
    case .otherVersion(let path, let found, let expected):
      "\(path) has format \(found), this program reads format \(expected); \(Self.buildAgain)"
    case .damaged(let path, let detail): "\(path) is damaged: \(detail); \(Self.buildAgain)"
    case .unreadable(let path, let reason):
      "\(path) cannot be read: \(reason); check its permissions and its disk"
    case .noService(let path, let position, let count):
      "\(path) has no service \(position); \(Self.range(count))"
    case .noFolder(let path, let folder):
      "\(path) was not written: there is no folder \(folder); make the folder first"
    case .notWritten(let path, let reason):
      "\(path) was not written: \(reason); check its folder and its disk, or write another path"
    case .duplicate(let path, let name):
      "\(path) was not written: \(name) is there twice; write it once"
    case .unusableName(let path, let name):
      "\(path) was not written: \(name) holds U+0000; write it without that character"
    }
  }

  private static let writePath = "write the path of a file made by `hotline build`"
  private static let buildAgain = "build it again with `hotline build`"

  private static func range(_ count: Int) -> String {
    count == 0 ? "the file holds none" : "write a position from 0 to \(count - 1)"
  }
}

/// A name in a directory that is to be written.
public enum DirectoryFileName: Hashable, Sendable, CustomStringConvertible {
  /// The digest of the directory.
  case digest(String)
  /// The name of a part.
  case part(String)
  /// The id of a service.
  case service(String)
  /// A locale with messages.
  case locale(String)
  /// A folded name and the id of the place it stands for.
  case place(String, id: String)
  /// The id of something that is found by its names.
  case named(String)
  /// A name by which something is found.
  case name(String)

  /// What is named, and its name, with U+0000 made visible: `service "yorisoi-hotline"`.
  public var description: String {
    switch self {
    case .digest(let name): "digest \(Self.quoted(name))"
    case .part(let name): "part \(Self.quoted(name))"
    case .service(let id): "service \(Self.quoted(id))"
    case .locale(let locale): "locale \(Self.quoted(locale))"
    case .place(let name, let id): "place name \(Self.quoted(name)) of \(Self.quoted(id))"
    case .named(let id): "the id \(Self.quoted(id))"
    case .name(let name): "the name \(Self.quoted(name))"
    }
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.split(separator: "\0", omittingEmptySubsequences: false).joined(separator: "␀")
      + "\""
  }
}
