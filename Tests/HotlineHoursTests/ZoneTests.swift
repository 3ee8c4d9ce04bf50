import Foundation
import HotlineHours
import Testing

struct ZoneTests {
  static let identifiers = [
    "Asia/Tokyo", "Europe/Berlin", "Europe/London", "America/New_York", "America/Sao_Paulo",
    "Asia/Kathmandu", "Asia/Pyongyang", "Asia/Tehran", "Europe/Moscow", "Pacific/Apia",
    "Australia/Lord_Howe", "Africa/Casablanca", "America/Caracas", "Antarctica/Troll",
  ]

  @Test(arguments: identifiers)
  func `every offset from 2000 to 2050 is the system's`(identifier: String) throws {
    let zone = try Zone(identifier: identifier)
    let system = try #require(TimeZone(identifier: identifier))
    for second in stride(from: 946_684_800, to: 2_524_608_000, by: 23 * 3600 + 1800) {
      let date = Date(timeIntervalSince1970: Double(second))
      let offset = zone.offset(at: Moment(secondsSince1970: second))
      guard offset != system.secondsFromGMT(for: date) else { continue }
      Issue.record("\(identifier) at \(date): \(offset)")
      return
    }
  }

  @Test(arguments: identifiers)
  func `a minute of a day is reached in order`(identifier: String) throws {
    let zone = try Zone(identifier: identifier)
    let first = try #require(CivilDate("2026-01-01"))
    var last = zone.moment(of: first, minute: -1)
    for day in 0..<366 {
      for minute in stride(from: 0, to: 1440, by: 15) {
        let moment = zone.moment(of: first.adding(days: day), minute: minute)
        #expect(last <= moment)
        last = moment
      }
    }
  }

  @Test func `a time that comes twice is the first and one that is skipped the change`() throws {
    let berlin = try Zone(identifier: "Europe/Berlin")
    let autumn = try #require(CivilDate("2026-10-25"))
    let spring = try #require(CivilDate("2026-03-29"))
    #expect(
      berlin.moment(of: autumn, minute: 150).rfc3339(in: berlin) == "2026-10-25T02:30:00+02:00")
    #expect(
      berlin.moment(of: autumn, minute: 180).rfc3339(in: berlin) == "2026-10-25T03:00:00+01:00")
    #expect(
      berlin.moment(of: spring, minute: 150).rfc3339(in: berlin) == "2026-03-29T03:00:00+02:00")
    #expect(
      berlin.moment(of: spring, minute: 1560).rfc3339(in: berlin) == "2026-03-30T02:00:00+02:00")
  }

  @Test(arguments: [
    (
      "Asia/Tokio", "\"Asia/Tokio\" is not a time zone; write an IANA identifier such as Asia/Tokyo"
    ),
    ("JST", "is not a time zone"), ("", "is not a time zone"),
    ("GMT+9", "is not a time zone"), ("asia/tokyo", "Asia/Tokyo"),
    ("Asia/Tokyo ", "Asia/Tokyo"), ("Asia/../Asia/Tokyo", "is not a time zone"),
  ])
  func `an unknown zone is refused with real ones`(identifier: String, text: String) {
    let error = #expect(throws: ZoneError.self) { try Zone(identifier: identifier) }
    #expect(error?.description.contains(text) == true)
  }

  @Test func `a zone is coded as its identifier`() throws {
    let data = try JSONEncoder().encode([try Places.tokyo()])
    #expect(try JSONDecoder().decode([Zone].self, from: data) == [try Places.tokyo()])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Zone].self, from: Data("[\"Asia/Tokio\"]".utf8))
    }
  }
}
