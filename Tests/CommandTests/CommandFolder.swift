import Foundation
import Testing

/// The invented directory of the library's tests in a fresh folder that goes with the test.
final class CommandFolder {
  let root: URL

  init() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    root = FileManager.default.temporaryDirectory.appending(path: "command-\(UUID().uuidString)")
    try FileManager.default.copyItem(
      at: tests.appending(path: "HotlinesTests/Fixtures/wales"), to: root)
    try FileManager.default.copyItem(
      at: tests.deletingLastPathComponent().appending(path: "locales/en.yaml"),
      to: root.appending(path: "locales/en.yaml"))
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Runs the program there, where `directory` is what commands take by default.
  func run(_ arguments: String..., input: String = "") throws -> ProgramRun {
    try run(arguments: arguments, input: input)
  }

  /// Runs the program with a list of arguments.
  func run(arguments: [String], input: String = "") throws -> ProgramRun {
    try Program.run(arguments, input: input, in: root)
  }

  /// Makes the folder bad.
  func breakService() throws {
    let file = root.appending(path: "directory/services/harbour.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacing("fee: free", with: "fee: fre").utf8).write(to: file)
  }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: root.appending(path: name)) }
}
