import ArgumentParser
import Foundation
import HotlineAnswers

/// Standard output and standard error.
enum Output {
  /// Writes a text as it is; where it cannot be written, says so and ends the program, so that half
  /// an answer never passes for a whole one.
  static func write(_ text: String) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      complain("the output cannot be written; make room, or write it elsewhere")
      exit(ExitCodes.badData.rawValue)
    }
  }

  /// Writes a text into a file, or to standard output when there is none; a file is whole or not
  /// there.
  static func write(_ text: String, to path: String?) throws {
    guard let path else { return write(text) }
    try write(Array(text.utf8), to: path)
  }

  /// Writes a file, whole or not at all.
  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      complain("\(path) cannot be written; name a file in a folder that is there")
      throw ExitCodes.badData
    }
  }

  /// Writes one line.
  static func line(_ text: String) { write(text + "\n") }

  /// Writes an error, marked with the program's name.
  static func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data("hotline: \(text)\n".utf8))
  }

  /// Marks on a terminal only, and not where the user wishes none (https://no-color.org).
  static var style: TextStyle {
    let plain = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return isatty(STDOUT_FILENO) == 1 && !plain ? .terminal : .plain
  }
}
