import HotlineHours
import Testing

struct DaylightSavingTests {
  private func spans(_ hours: String, _ day: String, days: Int = 1) throws -> [String] {
    let berlin = try Zone(identifier: "Europe/Berlin")
    let date = try #require(CivilDate(day))
    let schedule = Schedule(hours: try OpeningHours(hours), zone: berlin, holidays: .none)
    return schedule.spans(
      from: berlin.moment(of: date, minute: 0),
      until: berlin.moment(of: date.adding(days: days), minute: 0)
    ).filter { $0.state == .open }
      .map { "\($0.from.rfc3339(in: berlin))/\($0.until.rfc3339(in: berlin))" }
  }

  @Test(arguments: [
    ("09:00-17:00", "2026-03-29", ["2026-03-29T09:00:00+02:00/2026-03-29T17:00:00+02:00"]),
    ("09:00-17:00", "2026-10-25", ["2026-10-25T09:00:00+01:00/2026-10-25T17:00:00+01:00"]),
    ("01:00-04:00", "2026-03-29", ["2026-03-29T01:00:00+01:00/2026-03-29T04:00:00+02:00"]),
    ("02:15-02:45", "2026-03-29", []),
    ("01:00-02:30", "2026-03-29", ["2026-03-29T01:00:00+01:00/2026-03-29T03:00:00+02:00"]),
    ("02:30-05:00", "2026-03-29", ["2026-03-29T03:00:00+02:00/2026-03-29T05:00:00+02:00"]),
    ("01:00-02:30", "2026-10-25", ["2026-10-25T01:00:00+02:00/2026-10-25T02:30:00+02:00"]),
    ("02:30-05:00", "2026-10-25", ["2026-10-25T02:30:00+02:00/2026-10-25T05:00:00+01:00"]),
    ("Sa 22:00-06:00", "2026-10-25", ["2026-10-25T00:00:00+02:00/2026-10-25T06:00:00+01:00"]),
    ("24/7", "2026-10-25", ["2026-10-25T00:00:00+02:00/2026-10-26T00:00:00+01:00"]),
  ])
  func `hours follow the clock over the change`(
    hours: String, day: String, open: [String]
  ) throws {
    #expect(try spans(hours, day) == open)
  }

  @Test func `a line that has closed does not open again in the repeated hour`() throws {
    let berlin = try Zone(identifier: "Europe/Berlin")
    let schedule = Schedule(
      hours: try OpeningHours("01:00-02:30"), zone: berlin, holidays: .none)
    let first = try Moment(rfc3339: "2026-10-25T02:15:00+02:00")
    let second = try Moment(rfc3339: "2026-10-25T02:15:00+01:00")
    #expect(schedule.state(at: first) == .open)
    #expect(schedule.state(at: second) == .closed)
  }

  @Test func `a day that begins at one o'clock is whole`() throws {
    let beirut = try Zone(identifier: "Asia/Beirut")
    let date = try #require(CivilDate("2026-03-29"))
    let schedule = Schedule(
      hours: try OpeningHours("Su 00:00-24:00"), zone: beirut, holidays: .none)
    let start = beirut.moment(of: date, minute: 0)
    #expect(start.rfc3339(in: beirut) == "2026-03-29T01:00:00+03:00")
    #expect(schedule.state(at: start) == .open)
    #expect(schedule.nextChange(after: start) == beirut.moment(of: date, minute: 1440))
  }
}
