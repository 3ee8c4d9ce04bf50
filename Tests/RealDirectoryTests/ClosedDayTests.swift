import HotlineHours
import HotlineModel
import Hotlines
import Testing

/// 22 September 2026 lies between two holidays and is one itself; 30 December lies in the year end.
@Suite struct ClosedDayTests {
  struct Row: Sendable {
    let contact: String
    let language: String
    let time: String
    let between: OpenState
    let yearEnd: OpenState

    init(
      _ contact: String, _ language: String, _ time: String, _ between: OpenState,
      _ yearEnd: OpenState
    ) {
      (self.contact, self.language, self.time) = (contact, language, time)
      (self.between, self.yearEnd) = (between, yearEnd)
    }
  }

  @Test(arguments: [
    Row("amda-medical-information/phone", "en", "11:00", .closed, .unknown),
    Row("anonymous-report-hotline/phone", "ja", "11:00", .closed, .unknown),
    Row("anonymous-report-hotline/web", "ja", "03:00", .open, .open),
    Row("child-abuse-189/phone", "ja", "03:00", .open, .open),
    Row("child-sos-dial/phone", "ja", "03:00", .open, .open),
    Row("childline/phone", "ja", "18:00", .open, .closed),
    Row("childrens-rights-hotline/national", "ja", "11:00", .closed, .closed),
    Row("consumer-hotline-tourists/phone", "fr", "11:00", .closed, .closed),
    Row("cure-time/chat", "ja", "18:00", .open, .open),
    Row("dv-soudan-plus/chat", "vi", "13:00", .open, .open),
    Row("dv-soudan-plus/phone", "ja", "03:00", .open, .open),
    Row("foreign-language-human-rights-hotline/national", "vi", "11:00", .closed, .closed),
    Row("fresc-help-desk/phone", "bn", "11:00", .closed, .unknown),
    Row("fresc/domestic", "ja", "11:00", .closed, .closed),
    Row("houterasu-multilingual/phone", "ne", "11:00", .closed, .unknown),
    Row("houterasu-support-dial/phone", "ja", "20:00", .closed, .closed),
    Row("human-rights-counseling-centers-foreigners/bureau", "es", "11:00", .closed, .closed),
    Row("human-rights-hotline/national", "ja", "11:00", .closed, .closed),
    Row("immigration-information-center-line/domestic", "si", "11:00", .closed, .unknown),
    Row("inochi-no-denwa/phone", "ja", "17:00", .open, .open),
    Row("labour-standards-advice-hotline/english", "en", "11:00", .open, .closed),
    Row("labour-standards-advice-hotline/vietnamese", "vi", "11:00", .unknown, .closed),
    Row("otit-native-language-consultation/indonesian", "id", "12:00", .closed, .closed),
    Row("otit-native-language-consultation/vietnamese", "vi", "12:00", .closed, .closed),
    Row("oyako-line/line-tokyo", "ja", "16:30", .open, .open),
    Row("oyako-line/line-tokyo", "ja", "20:00", .closed, .closed),
    Row("police-110/national", "ja", "03:00", .open, .open),
    Row("police-consultation-9110/national", "ja", "11:00", .closed, .unknown),
    Row("prosecutors-victim-hotline/kumamoto", "ja", "11:00", .closed, .unknown),
    Row("telephone-consultation-foreign-workers/english", "en", "11:00", .unknown, .unknown),
    Row("tokyo-womens-plaza-foreign/phone", "th", "14:00", .closed, .closed),
    Row("victim-support-network/phone", "ja", "11:00", .open, .unknown),
    Row("womens-rights-hotline/national", "ja", "11:00", .closed, .closed),
    Row("yorisoi-hotline/phone", "ja", "03:00", .open, .open),
  ])
  func `a service keeps the holiday between holidays and the year end as its source says`(
    row: Row
  ) throws {
    let schedule = try Self.schedule(row)
    #expect(
      try schedule.state(at: Moment(rfc3339: "2026-09-22T\(row.time):00+09:00")) == row.between)
    #expect(
      try schedule.state(at: Moment(rfc3339: "2026-12-30T\(row.time):00+09:00")) == row.yearEnd)
  }

  @Test func `whoever closes on holidays or at the year end is closed then, all day`() throws {
    var (holidays, yearEnds) = (0, 0)
    for offer in try RealDirectory.services().flatMap(\.contacts).flatMap(\.languages) {
      let text = "\(offer.hours)"
      let schedule = try Self.schedule(offer.hours)
      if text.hasSuffix("PH off") || text.contains("PH off;") {
        holidays += 1
        #expect(try Self.isClosed(schedule, "2026-09-22"), "\(text)")
        #expect(try Self.isClosed(schedule, "2026-11-23"), "\(text)")
      }
      if text.contains("Dec 29-Jan 03 off") {
        yearEnds += 1
        #expect(try Self.isClosed(schedule, "2026-12-30"), "\(text)")
        #expect(try Self.isClosed(schedule, "2027-01-01"), "\(text)")
      }
    }
    #expect(holidays > 30 && yearEnds > 30)
  }

  @Test(arguments: [
    ("2026-12-10T07:00:00+09:00", OpenState.closed), ("2026-12-10T09:00:00+09:00", .open),
    ("2026-12-11T07:00:00+09:00", .open), ("2026-12-11T09:00:00+09:00", .closed),
  ])
  func `Inochi no Denwa answers from eight to eight on the tenth`(
    at: String, state: OpenState
  ) throws {
    let row = Row("inochi-no-denwa/phone", "ja", "17:00", .open, .open)
    #expect(try Self.schedule(row).state(at: Moment(rfc3339: at)) == state)
  }

  private static func isClosed(_ schedule: Schedule, _ day: String) throws -> Bool {
    let hours = (0..<24).map { $0 < 10 ? "0\($0)" : "\($0)" }
    return try hours.allSatisfy {
      try schedule.state(at: Moment(rfc3339: "\(day)T\($0):30:00+09:00")) == .closed
    }
  }

  private static func schedule(_ row: Row) throws -> Schedule {
    let parts = row.contact.split(separator: "/").map(String.init)
    let service = try RealDirectory.open().service(try #require(parts.first))
    let contact = try #require(service.contacts.first { $0.id == parts.last })
    let offers = contact.languages.filter { $0.tags.contains(LanguageTag(row.language)) }
    return try schedule(try #require(offers.first).hours)
  }

  private static func schedule(_ hours: OpeningHours) throws -> Schedule {
    let directory = try RealDirectory.open()
    return Schedule(
      hours: hours, zone: directory.zone, holidays: try directory.content().homeHolidays)
  }
}
