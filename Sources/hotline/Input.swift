import Foundation
import HotlineDirectory

/// Files that a person names on the command line.
enum Input {
  /// The text of a file; throws `PersonFileError.missing` when it cannot be read as UTF-8.
  static func text(of path: String) throws -> String {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw PersonFileError.missing(file: path)
    }
    return text
  }
}
