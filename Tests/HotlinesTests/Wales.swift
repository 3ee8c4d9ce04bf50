import Foundation
import HotlineDirectory
import HotlineHours
import Hotlines
import Testing

/// The invented directory of `Fixtures/wales` in a fresh folder that goes with the test.
///
/// Its English is that of the project's own `locales/en.yaml`.
final class Wales {
  let root: URL

  init() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let package = tests.deletingLastPathComponent().deletingLastPathComponent()
    root = FileManager.default.temporaryDirectory.appending(path: "wales-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: tests.appending(path: "Fixtures/wales"), to: root)
    try FileManager.default.copyItem(
      at: package.appending(path: "locales/en.yaml"), to: file("locales/en.yaml"))
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The folder of the directory.
  var path: String { file("directory").path }
  /// Where the built file is put.
  var built: String { file("wales.hotline").path }

  /// A file below the root.
  func file(_ name: String) -> URL { root.appending(path: name) }

  /// Replaces words of a file; they must stand there.
  func replace(_ old: String, with new: String, in name: String) throws {
    let text = try String(contentsOf: file(name), encoding: .utf8)
    try #require(text.contains(old))
    try write(text.replacing(old, with: new), to: name)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: file(name))
  }

  func bytes(_ name: String = "wales.hotline") throws -> Data { try Data(contentsOf: file(name)) }

  /// The folder, opened as it is.
  func opened() throws -> Directory { try Directory.open(path) }

  /// Builds the file and opens it.
  func openedFile() throws -> Directory {
    _ = try DirectoryBuild(DirectoryFolder(path: path)).write(to: built)
    return try Directory.open(built)
  }

  /// 24 November 2026, a Tuesday, at noon.
  static func noon() throws -> Moment { try Moment(rfc3339: "2026-11-24T12:00:00Z") }
}
