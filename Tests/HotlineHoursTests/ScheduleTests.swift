import HotlineHours
import Testing

struct ScheduleTests {
  @Test(arguments: [
    ("We[2,4] 10:00-16:00; PH off", "2026-12-09 11:00", OpenState.open),
    ("We[2,4] 10:00-16:00; PH off", "2026-12-16 11:00", .closed),
    ("We[2,4] 10:00-16:00; PH off", "2026-12-23 15:59", .open),
    ("We[2,4] 10:00-16:00; PH off", "2026-12-23 16:00", .closed),
    ("We[-1] 10:00-16:00", "2026-12-30 11:00", .open),
    ("We[-1] 10:00-16:00", "2026-12-23 11:00", .closed),
    ("Mo-Fr 09:00-17:00; PH off", "2026-09-22 10:00", .closed),
    ("Mo-Fr 09:00-17:00", "2026-09-22 10:00", .open),
    ("PH 09:00-17:00", "2026-09-22 10:00", .open),
    ("Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off", "2026-12-30 10:00", .closed),
    ("Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off", "2026-12-28 10:00", .open),
    ("Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off", "2027-01-04 10:00", .open),
    ("2026 Dec 31 off || 24/7", "2026-12-31 10:00", .open),
    ("24/7; 2026 Dec 31 off", "2026-12-31 10:00", .closed),
    ("24/7; 2026 Dec 31 off", "2027-12-31 10:00", .open),
    ("24/7; 2026 Dec 29-Jan 03 off", "2027-01-03 23:59", .closed),
    ("24/7; 2026 Dec 29-Jan 03 off", "2026-01-02 10:00", .open),
    ("Apr-Sep 09:00-17:00", "2026-10-01 10:00", .closed),
    ("Nov-Feb 09:00-17:00", "2027-02-28 10:00", .open),
    ("2027+ 09:00-17:00", "2026-12-31 10:00", .closed),
    ("2025-2029/2 09:00-17:00", "2027-05-05 10:00", .open),
    ("week 53 09:00-17:00", "2027-01-01 10:00", .open),
    ("week 02-52/2 09:00-17:00", "2027-01-01 10:00", .closed),
    ("week 50-02 09:00-17:00", "2027-01-12 10:00", .open),
    ("Fr-Mo 09:00-17:00", "2026-12-07 10:00", .open),
    ("Fr-Mo 09:00-17:00", "2026-12-08 10:00", .closed),
    ("PH Mo-Fr 09:00-17:00", "2026-05-03 10:00", .closed),
    ("PH,Mo-Fr 09:00-17:00", "2026-05-03 10:00", .open),
    ("17:00+", "2026-12-08 23:59", .open), ("17:00+", "2026-12-09 00:00", .closed),
    ("Mo 10:00-16:00+", "2026-12-07 15:00", .open),
    ("Mo 10:00-16:00+", "2026-12-07 16:00", .unknown),
    ("Mo 10:00-16:00+", "2026-12-08 00:00", .closed),
    ("Mo 10:00-12:00+,14:00-16:00", "2026-12-07 13:00", .unknown),
    ("Mo 10:00-12:00+,14:00-16:00", "2026-12-07 17:00", .closed),
    ("Mo 10:00-12:00+, Mo 14:00-16:00", "2026-12-07 15:00", .open),
    ("Mo 14:00-16:00, Mo 10:00-12:00+", "2026-12-07 15:00", .open),
    ("Mo 08:00-13:30,10:00-13:00+", "2026-12-07 13:15", .open),
    ("Mo 09:00-17:00; Mo 10:00-12:00+ off", "2026-12-07 15:00", .unknown),
    ("Mo 09:00-17:00 || unknown; PH off", "2026-11-23 10:00", .closed),
    ("09:00-17:00; Mo 00:00+,07:00-09:15 off", "2026-12-07 10:00", .closed),
    ("Mo-Fr 09:00-17:00 || \"by appointment\"", "2026-12-12 10:00", .unknown),
    ("\"by appointment\"", "2026-12-12 10:00", .unknown),
    ("Mo-Fr 09:00-17:00 \"phone only\"", "2026-12-07 10:00", .open),
    ("Mo-Fr 09:00-17:00; We 12:00-13:00 off", "2026-12-09 12:30", .closed),
    ("Mo-Fr 09:00-17:00; We 12:00-13:00 off", "2026-12-09 13:00", .open),
    ("Mo-Fr 09:00-17:00; We 10:00-12:00", "2026-12-09 14:00", .closed),
    ("Mo-Fr 09:00-17:00, We 18:00-20:00", "2026-12-09 14:00", .open),
    ("unknown", "2026-12-09 14:00", .unknown), ("off", "2026-12-09 14:00", .closed),
    ("24/7", "2026-12-09 14:00", .open),
  ])
  func `the state at a moment follows the hours`(
    hours: String, moment: String, state: OpenState
  ) throws {
    let schedule = try Places.schedule(hours)
    #expect(schedule.state(at: try Places.moment(moment)) == state)
  }

  @Test(arguments: [
    ("Mo 22:00-06:00", "2026-12-08 05:59", OpenState.open),
    ("Mo 22:00-06:00", "2026-12-08 06:00", .closed),
    ("Mo 22:00-06:00", "2026-12-07 05:00", .closed),
    ("Mo 18:00-26:00", "2026-12-08 01:30", .open),
    ("We[2] 22:00-06:00", "2026-12-10 02:00", .open),
    ("Dec 31 22:00-06:00", "2027-01-01 02:00", .open),
    // What begins on a closed day never takes place, its end on the next day neither.
    ("22:00-06:00; We off", "2026-12-09 23:00", .closed),
    ("22:00-06:00; We off", "2026-12-10 02:00", .closed),
    ("22:00-06:00; We off", "2026-12-10 22:00", .open),
    // A closed day begins at midnight, even for a night that began before.
    ("22:00-06:00; We off", "2026-12-08 23:00", .open),
    ("22:00-06:00; We off", "2026-12-09 02:00", .closed),
    ("22:00-06:00; PH off", "2027-01-01 02:00", .closed),
    ("Mo-Th 22:00-06:00; Fr 20:00-24:00", "2026-12-11 02:00", .closed),
    ("Mo-Th 22:00-06:00, Fr 20:00-24:00", "2026-12-11 02:00", .open),
    ("22:00-06:00; Tu 23:00-01:00 off", "2026-12-09 00:30", .closed),
    ("22:00-06:00; Tu 23:00-01:00 off", "2026-12-09 01:00", .open),
    ("22:00-06:00; Tu 22:00-24:00", "2026-12-09 02:00", .closed),
    ("Mo 20:00-02:00+; Tu 09:00-12:00", "2026-12-08 10:00", .open),
    ("Mo 20:00-02:00+", "2026-12-08 03:00", .unknown),
    ("Mo 20:00-02:00+", "2026-12-09 03:00", .closed),
  ])
  func `a night belongs to the day it begins`(
    hours: String, moment: String, state: OpenState
  ) throws {
    let schedule = try Places.schedule(hours)
    #expect(schedule.state(at: try Places.moment(moment)) == state)
  }

  @Test(arguments: [
    ("Mo-Fr 09:00-17:00; PH off", "2036-07-07 10:00", OpenState.unknown),
    ("Mo-Fr 09:00-17:00; PH off", "2036-07-07 20:00", .closed),
    ("Mo-Fr 09:00-17:00; PH off", "2036-07-06 10:00", .closed),
    ("Mo-Fr 09:00-17:00", "2036-07-07 10:00", .open),
    ("Mo-Su,PH 09:00-17:00", "2036-07-07 10:00", .open),
    ("PH 09:00-17:00", "2036-07-07 10:00", .unknown),
    ("22:00-06:00; PH off", "2036-01-01 02:00", .unknown),
    ("Mo-Fr 09:00-17:00; SH off", "2026-12-07 10:00", .unknown),
    ("Mo-Fr 09:00-17:00; SH off", "2026-12-07 18:00", .closed),
    ("SH 09:00-17:00", "2026-12-07 10:00", .unknown),
  ])
  func `what hinges on an unknown holiday is unknown`(
    hours: String, moment: String, state: OpenState
  ) throws {
    let schedule = try Places.schedule(hours)
    #expect(schedule.state(at: try Places.moment(moment)) == state)
  }

  @Test(
    arguments: [
      ("Tu-Th 11:00-19:00", "2026-11-24 12:00", "2026-11-24 19:00", "2026-11-25 11:00"),
      ("Tu,Th 11:00-19:00", "2026-11-30 12:00", "2026-12-01 11:00", "2026-12-01 11:00"),
      (
        "Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off", "2026-12-28 17:00", "2027-01-04 09:00",
        "2027-01-04 09:00"
      ),
      ("24/7", "2026-12-28 17:00", nil, nil), ("off", "2026-12-28 17:00", nil, nil),
      ("24/7; We off", "2026-12-08 17:00", "2026-12-09 00:00", "2026-12-10 00:00"),
      ("2026 Dec 31 09:00-10:00", "2027-01-01 00:00", nil, nil),
      ("2026 Dec 31 09:00-10:00", "2026-12-31 08:59", "2026-12-31 09:00", "2026-12-31 09:00"),
      ("2026 Dec 31 09:00-10:00", "2026-12-31 09:00", "2026-12-31 10:00", nil),
      ("Mo 10:00-12:00 || unknown", "2026-12-07 11:00", "2026-12-07 12:00", "2026-12-14 10:00"),
    ] as [(String, String, String?, String?)])
  func `the next change and the next opening are found`(
    hours: String, moment: String, change: String?, opening: String?
  ) throws {
    let schedule = try Places.schedule(hours)
    let start = try Places.moment(moment)
    #expect(schedule.nextChange(after: start) == (try change.map { try Places.moment($0) }))
    #expect(schedule.nextOpening(after: start) == (try opening.map { try Places.moment($0) }))
  }

  @Test func `spans carry their comments and merge only what is equal`() throws {
    let schedule = try Places.schedule(
      "Mo 09:00-12:00; Mo 12:00-13:00 \"phone only\" || unknown \"call first\"")
    let spans = schedule.spans(
      from: try Places.moment("2026-12-07 11:00"), until: try Places.moment("2026-12-07 14:00"))
    #expect(spans.map(\.state) == [.unknown, .open, .unknown])
    #expect(spans.map(\.comment) == ["call first", "phone only", "call first"])
    #expect(schedule.comment(at: try Places.moment("2026-12-07 12:30")) == "phone only")
    #expect(
      schedule.spans(from: spans[1].from, until: spans[1].from).isEmpty)
  }
}
