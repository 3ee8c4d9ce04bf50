import Foundation

/// The first 100 bytes of a SQLite file.
///
/// They are read before SQLite sees the file: this way a text, a folder, an older format and a file
/// cut short each get their own answer, and SQLite is only given files that were ours.
struct DirectoryFileHeader {
  private static let size = 100
  private static let magic = Array("SQLite format 3\0".utf8)
  private let bytes: [UInt8]
  private let fileSize: Int

  /// Checks that the file at the path is a whole directory file of the format read here.
  static func check(_ path: String) throws(DirectoryFileError) {
    let header = try DirectoryFileHeader(reading: path)
    guard header.fileSize > 0 else { throw .empty(path: path) }
    guard header.bytes.starts(with: magic) else { throw .notADirectoryFile(path: path) }
    guard header.bytes.count == size else {
      throw .damaged(path: path, detail: .size(found: header.fileSize, expected: size))
    }
    try header.checkFields(path)
  }

  private func checkFields(_ path: String) throws(DirectoryFileError) {
    guard number(at: 68) == DirectoryFileFormat.applicationID else {
      throw .notADirectoryFile(path: path)
    }
    let version = number(at: 60)
    guard version == DirectoryFileFormat.version else {
      throw .otherVersion(path: path, found: version, expected: DirectoryFileFormat.version)
    }
    guard hasFixedFields else { throw .damaged(path: path, detail: .header) }
    let expected = number(at: 28) * DirectoryFileFormat.pageSizeInBytes
    guard fileSize == expected else {
      throw .damaged(path: path, detail: .size(found: fileSize, expected: expected))
    }
  }

  /// Whether the fields that are the same in every file of ours are so: page size, journal, payload
  /// fractions, free pages, schema format, vacuum, encoding and the reserved bytes.
  private var hasFixedFields: Bool {
    let pageSize = DirectoryFileFormat.pageSizeInBytes
    return bytes[16..<24] == [UInt8(pageSize >> 8), UInt8(pageSize & 255), 1, 1, 0, 64, 32, 32]
      && number(at: 32) == 0 && number(at: 36) == 0
      && number(at: 44) == 4 && number(at: 52) == 0 && number(at: 56) == 1 && number(at: 64) == 0
      && bytes[72..<92].allSatisfy { $0 == 0 }
  }

  /// The number in four bytes, the highest first.
  private func number(at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private init(reading path: String) throws(DirectoryFileError) {
    // Without O_NONBLOCK a named pipe would wait for its writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Self.error(errno, path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.error(errno, path) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .folder(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notADirectoryFile(path: path) }
    var buffer = [UInt8](repeating: 0, count: Self.size)
    let count = read(descriptor, &buffer, Self.size)
    guard count >= 0 else { throw Self.error(errno, path) }
    (bytes, fileSize) = (Array(buffer[..<count]), Int(status.st_size))
  }

  private static func error(_ code: CInt, _ path: String) -> DirectoryFileError {
    switch code {
    case ENOENT, ENOTDIR: .missing(path: path)
    default: .unreadable(path: path, reason: String(cString: strerror(code)))
    }
  }
}
