/// A site of a directory in every locale that needs no server: its files by their paths.
///
/// The files are made when they are asked for, so that nothing of it has to lie on a disk. The same
/// directory on the same day gives the same bytes.
///
/// ```swift
/// let site = try directory.site(on: now)
/// let page = try site.file("vi/index.html")
/// ```
public struct Site: Sendable {
  /// The paths of its files, relative to the folder of the site, in the order of their bytes.
  public let paths: [String]
  private let files: [String: @Sendable () throws -> [UInt8]]

  /// Takes what makes each file.
  init(_ files: [String: @Sendable () throws -> [UInt8]]) {
    self.files = files
    paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file; empty for a path that is none of ``paths``.
  ///
  /// Throws the errors of the store when the directory cannot be read.
  public func file(_ path: String) throws -> [UInt8] { try files[path]?() ?? [] }
}
