import HotlineHours
import HotlineModel
import Hotlines

/// The directory of the project, opened once for all tests.
enum RealDirectory {
  /// The directory.
  static func open() throws -> Directory { try opened.get() }

  /// A question of some facts, as the program asks it on a working day at noon.
  static func question(_ fields: [String: [String]]) throws -> Question {
    try open().question(
      fields, defaultReader: LanguageTag("en"), now: Moment(rfc3339: "2026-11-24T12:00:00+09:00"))
  }

  private static let opened = Result {
    try Directory.open(House.path("directory"))
  }
}
