import Foundation
import HotlineHours
import Testing

/// The places that the tests ask about.
enum Places {
  /// The folder of the package.
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let holidayTable = root.appending(path: "directory/holidays/JP.csv")

  static func tokyo() throws -> Zone { try Zone(identifier: "Asia/Tokyo") }

  static func japan() throws -> HolidayCalendar {
    try HolidayCalendar(csv: String(contentsOf: holidayTable, encoding: .utf8))
  }

  /// Hours in Tokyo with the holidays of Japan.
  static func schedule(_ text: String) throws -> Schedule {
    Schedule(hours: try OpeningHours(text), zone: try tokyo(), holidays: try japan())
  }

  /// A moment of Tokyo's clock, as `2026-12-09 11:00`.
  static func moment(_ text: String, offset: String = "+09:00") throws -> Moment {
    try Moment(rfc3339: text.replacing(" ", with: "T") + ":00" + offset)
  }
}
