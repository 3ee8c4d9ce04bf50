import Foundation

/// A fresh folder that goes with the test.
final class StoreFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/hotline-store-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  func file(_ name: String = "directory.hotline") -> String { path + "/" + name }

  func bytes(_ name: String = "directory.hotline") throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: file(name))))
  }

  @discardableResult
  func put(_ bytes: [UInt8], _ name: String = "directory.hotline") throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  /// The names of all files in the folder, hidden ones too.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
