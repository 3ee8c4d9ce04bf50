import Foundation
import Testing

/// A text that somebody has read and found good, kept in `Golden/`.
enum RealGolden {
  /// Compares; with `RECORD_GOLDENS=1` it writes the text instead and fails, so that it is read.
  static func check(_ text: String, _ name: String) throws {
    let file = RealDirectory.tests.appending(path: "Golden/\(name)")
    guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != "1" else {
      try Data(text.utf8).write(to: file)
      Issue.record("Golden/\(name) was written: read it")
      return
    }
    let known = try String(contentsOf: file, encoding: .utf8)
    #expect(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        == known.split(separator: "\n", omittingEmptySubsequences: false),
      "Golden/\(name) differs")
  }
}
