import Foundation
import HotlineHours
import Testing

struct MomentTests {
  @Test(arguments: [
    ("2026-11-24T12:00:00+09:00", 1_795_489_200), ("2026-11-24T03:00:00Z", 1_795_489_200),
    ("2026-11-24t03:00:00z", 1_795_489_200), ("2026-11-24 03:00:00.75Z", 1_795_489_200),
    ("2026-11-23T22:00-05:00", 1_795_489_200), ("1970-01-01T00:00:00Z", 0),
  ])
  func `a moment is read from RFC 3339`(text: String, seconds: Int) throws {
    #expect(try Moment(rfc3339: text).secondsSince1970 == seconds)
  }

  @Test(arguments: [
    (
      "2026-11-24T12:00:00", MomentError.missingOffset("2026-11-24T12:00:00"),
      "\"2026-11-24T12:00:00\" has no offset; write the offset from UTC, as "
        + "2026-11-24T12:00:00+09:00, or Z"
    ),
    (
      "yesterday", .malformed("yesterday"),
      "\"yesterday\" is not a moment; write date, time and offset, as 2026-11-24T12:00:00+09:00"
    ),
    (
      "2026-02-30T12:00:00Z", .impossible("2026-02-30T12:00:00Z"),
      "\"2026-02-30T12:00:00Z\" does not exist; write a real date and a time from 00:00:00 to "
        + "23:59:59"
    ),
  ])
  func `a text that is no moment is refused with the mend`(
    text: String, error: MomentError, message: String
  ) {
    #expect(throws: error) { try Moment(rfc3339: text) }
    #expect(error.description == message)
  }

  @Test(arguments: [
    "", "2026-11-24", "2026-11-24T25:00:00Z", "2026-11-24T12:00:00+9:00", "2026-11-24T12:00:00ZZ",
    "2026-11-24T12:00:00.Z", "2026-11-24T12Z", "2026-11-24T12:00:00+25:00", "2026-11-24T12:61:00Z",
  ])
  func `no malformed moment is guessed`(text: String) {
    #expect(throws: MomentError.self) { try Moment(rfc3339: text) }
  }

  @Test func `a moment is written with the offset of the zone`() throws {
    let moment = try Moment(rfc3339: "2026-11-24T03:00:07Z")
    #expect(moment.rfc3339(in: try Places.tokyo()) == "2026-11-24T12:00:07+09:00")
    #expect(
      moment.rfc3339(in: try Zone(identifier: "America/St_Johns")) == "2026-11-23T23:30:07-03:30")
    #expect(moment.rfc3339(in: .utc) == "2026-11-24T03:00:07Z")
  }

  @Test func `date and minute are those of the zone`() throws {
    let moment = try Moment(rfc3339: "2026-11-24T16:05:59Z")
    #expect(moment.date(in: try Places.tokyo()).description == "2026-11-25")
    #expect(moment.minuteOfDay(in: try Places.tokyo()) == 65)
    #expect(moment.date(in: .utc).description == "2026-11-24")
    #expect(Moment(secondsSince1970: -1).date(in: .utc).description == "1969-12-31")
    #expect(Moment(secondsSince1970: -1).minuteOfDay(in: .utc) == 1439)
  }

  @Test(arguments: [Int.min, Int.max])
  func `moments stay within the years 1 to 9999`(seconds: Int) throws {
    let moment = Moment(secondsSince1970: seconds)
    let text = moment.rfc3339(in: try Places.tokyo())
    #expect(try Moment(rfc3339: text) == moment)
  }

  @Test func `a moment is coded in UTC`() throws {
    let moment = try Moment(rfc3339: "2026-11-24T12:00:00+09:00")
    let data = try JSONEncoder().encode([moment])
    #expect(String(decoding: data, as: UTF8.self) == "[\"2026-11-24T03:00:00Z\"]")
    #expect(try JSONDecoder().decode([Moment].self, from: data) == [moment])
  }
}
