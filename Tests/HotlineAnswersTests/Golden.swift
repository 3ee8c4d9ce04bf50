import Foundation
import Testing

/// A text that somebody has read and found good, kept in `Golden/`.
enum Golden {
  /// Compares; with `RECORD_GOLDENS=1` it writes the text instead and fails, so that it is read.
  static func check(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = TestFiles.folder.appending(path: "Golden/\(name)")
    guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != "1" else {
      try Data(text.utf8).write(to: file)
      Issue.record("Golden/\(name) was written: read it", sourceLocation: sourceLocation)
      return
    }
    let known = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(
      lines(text) == lines(known), "Golden/\(name) differs", sourceLocation: sourceLocation)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
