import Foundation

/// Puts a new file in the place of an old one at once, or leaves the old one as it is.
enum FileReplacement {
  /// How many names are tried before another writer's leftovers are taken for an error.
  private static let nameCount = 100

  /// Has the new file written under a name of its own beside the path, then renames it.
  ///
  /// Both are in one folder, so they are on one disk and the rename is a single step. When
  /// anything fails, the new file is removed. A symbolic link at the path is itself replaced.
  static func replace(
    _ path: String, with write: (_ temporaryPath: String) throws(DirectoryFileError) -> Void
  ) throws(DirectoryFileError) {
    let (folder, name) = split(path)
    try checkTarget(path, in: folder)
    let temporary = try reserve(folder, name, for: path)
    do throws(DirectoryFileError) {
      try write(temporary)
      try flush(temporary, for: path)
      guard rename(temporary, path) == 0 else { throw failure(errno, path) }
    } catch {
      unlink(temporary)
      throw error
    }
    // The file is whole whether or not its new name has reached the disk.
    try? flush(folder, for: path)
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
  }

  private static func checkTarget(
    _ path: String, in folder: String
  ) throws(DirectoryFileError) {
    guard kind(of: path) != S_IFDIR else { throw .folder(path: path) }
    guard kind(of: folder) == S_IFDIR else { throw .noFolder(path: path, folder: folder) }
  }

  /// The file type bits of what is at a path; nil when nothing can be seen there.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// Makes an empty file that nobody else is writing: two writers never share a name.
  private static func reserve(
    _ folder: String, _ name: String, for path: String
  ) throws(DirectoryFileError) -> String {
    for number in 1...nameCount {
      let temporary = "\(folder)/.\(name).\(number).part"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 {
        close(descriptor)
        return temporary
      }
      guard errno == EEXIST else { throw failure(errno, path) }
    }
    let reason = "\(nameCount) files named .\(name).*.part are there already"
    throw .notWritten(path: path, reason: reason)
  }

  /// Waits until the bytes of a file, or the names in a folder, are on the disk.
  private static func flush(_ file: String, for path: String) throws(DirectoryFileError) {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno, path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(errno, path) }
  }

  private static func failure(_ code: CInt, _ path: String) -> DirectoryFileError {
    .notWritten(path: path, reason: String(cString: strerror(code)))
  }
}
