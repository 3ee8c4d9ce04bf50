import Foundation
import HotlineHours
import Testing

struct OpeningHoursTests {
  @Test(arguments: [
    "Mo-Fr 09:00-17:00", "We[1,3] 10:00-16:00; PH off", "24/7", "off", "unknown",
    "Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off", "Fr-Mo 22:00-06:00", "17:00+",
    "Mo-Fr 09:00-12:00,13:00-17:00", "We[-1] 10:00-12:00", "Apr-Sep Mo 10:00-12:00",
    "2026 Dec 31 off", "2024-2026 Mo 10:00-12:00", "2027+ off", "week 02-52/2 We 10:00-12:00",
    "week 01-10 off", "Mo-Fr 09:00-17:00 || unknown \"by appointment\"",
    "unknown \"hours differ by prefecture\"", "PH,Mo-Fr 10:00-16:00", "SH off",
    "Mo-Fr 09:00-17:00, We 18:00-20:00", "2026 Dec 29-2027 Jan 03 off", "Dec 24-26 off",
    "Mo 10:00-16:00 \"電話のみ\"", "Mo 10:00-16:00+", "Mo-We,Fr[1] 10:00-12:00",
    "Th[1-3,-1] 10:00-12:00", "08:00-32:00", "10:00-35:00", "PH Mo-Fr 09:00-12:00",
    "2026 Nov-2027 Feb off", "Dec 24,Dec 25 off", "week 50-02 off", "Mo-Su 00:00-24:00",
  ])
  func `the normal form is kept as it is`(text: String) throws {
    #expect(try OpeningHours(text).description == text)
  }

  @Test(arguments: [
    ("Mo,Tu,We 10:00-12:00", "Mo-We 10:00-12:00"), ("Su,Sa,Mo off", "Sa-Mo off"),
    ("Mo-Fr,PH 09:00-17:00", "PH,Mo-Fr 09:00-17:00"), ("18:00-26:00", "18:00-02:00"),
    ("00:00-24:00", "24/7"), ("open", "24/7"), ("24/7 off", "off"), ("Mo closed", "Mo off"),
    ("\"by appointment\"", "unknown \"by appointment\""),
    ("Mo-Fr 09:00-17:00||\"call first\"", "Mo-Fr 09:00-17:00 || unknown \"call first\""),
    ("Dec 24,25 off", "Dec 24,Dec 25 off"), ("Dec 29-Jan 3 off", "Dec 29-Jan 03 off"),
    ("Dec: Mo 10:00-12:00", "Dec Mo 10:00-12:00"), ("week 5 off", "week 05 off"),
    ("week 02-2/2 off", "week 02 off"),
    ("2026 Dec 29-Jan 03 off", "2026 Dec 29-2027 Jan 03 off"),
    ("Mo 13:00-14:00,09:00-12:00", "Mo 09:00-12:00,13:00-14:00"), ("We,We[1] off", "We off"),
    ("Mo 09:00-12:00, 13:00-14:00", "Mo 09:00-12:00,13:00-14:00"),
    ("Mo 09:00-12:00 open \"a  b\"", "Mo 09:00-12:00 \"a b\""), ("We[1-2] off", "We[1,2] off"),
  ])
  func `another spelling of the syntax gets its normal form without a warning`(
    text: String, normal: String
  ) throws {
    let hours = try OpeningHours(text)
    #expect(hours.description == normal)
    #expect(hours.warnings.isEmpty)
    #expect(hours == (try OpeningHours(normal)))
  }

  @Test func `hours are coded as their normal form`() throws {
    let hours = try OpeningHours("Mo,Tu 10:00-12:00")
    let data = try JSONEncoder().encode([hours])
    #expect(String(decoding: data, as: UTF8.self) == "[\"Mo-Tu 10:00-12:00\"]")
    #expect(try JSONDecoder().decode([OpeningHours].self, from: data) == [hours])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([OpeningHours].self, from: Data("[\"Tus\"]".utf8))
    }
  }

  @Test func `the constants are what they say`() throws {
    #expect(OpeningHours.unknown == (try OpeningHours("unknown")))
    #expect(OpeningHours.always == (try OpeningHours("24/7")))
    #expect(try OpeningHours("Mo off; PH off").dependsOnPublicHolidays)
    #expect(!OpeningHours.always.dependsOnPublicHolidays)
  }

  @Test(arguments: [
    (
      "Mo-Fr 09:00-17:00; Dec 29-Jan 03 Mo-Fr 09:00-17:00 unknown \"year end not stated\"; PH off",
      "Mo-Fr 09:00-17:00; Dec 29-Jan 03 unknown \"year end not stated\"; PH off"
    ),
    // Other hours on these dates are told.
    (
      "Mo-Fr 09:00-17:00; Dec 29-Jan 03 Mo-Fr 09:00-12:00 unknown",
      "Mo-Fr 09:00-17:00; Dec 29-Jan 03 Mo-Fr 09:00-12:00 unknown"
    ),
    (
      "Mo-Fr 09:00-17:00; Dec 29-Jan 03 Mo-Fr 09:00-17:00",
      "Mo-Fr 09:00-17:00; Dec 29-Jan 03 Mo-Fr 09:00-17:00"
    ),
    ("Mo-Fr 09:00-17:00 unknown; PH off", "Mo-Fr 09:00-17:00 unknown; PH off"),
  ]) func `what is unknown on some dates is told without the hours of the year`(
    text: String, told: String
  ) throws {
    #expect(try OpeningHours(text).abridged == told)
  }
}
