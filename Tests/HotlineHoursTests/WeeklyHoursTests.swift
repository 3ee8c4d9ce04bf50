import HotlineHours
import Testing

struct WeeklyHoursTests {
  /// Days as `Mo 540-1020`, holidays as `PH`, periods as `12/29-1/3`; a closed one stands alone.
  private func told(_ text: String) throws -> String? {
    guard let week = WeeklyHours(try OpeningHours(text)) else { return nil }
    func spans(_ name: String, _ spans: [WeeklyHours.Span]) -> String {
      ([name] + spans.map { "\($0.opens)-\($0.closes)" }).joined(separator: " ")
    }
    let days = Weekday.allCases.filter { !week.days[$0.rawValue].isEmpty }
      .map { spans($0.symbol, week.days[$0.rawValue]) }
    let holidays = week.publicHolidays.map { [spans("PH", $0)] } ?? []
    let periods = week.periods.map { period in
      let (first, last) = (period.first, period.last)
      return spans("\(first.month)/\(first.day)-\(last.month)/\(last.day)", period.spans)
    }
    return (days + holidays + periods).joined(separator: ", ")
  }

  @Test(arguments: [
    ("Mo,We 09:00-17:00", "Mo 540-1020, We 540-1020"),
    ("Sa 09:00-12:00,13:00-17:00", "Sa 540-720 780-1020"),
    ("Mo 09:00-12:00, Mo 13:00-14:00", "Mo 540-720 780-840"),
    ("Mo-Tu 09:00-17:00; Tu 10:00-11:00", "Mo 540-1020, Tu 600-660"),
    ("Mo-Tu 09:00-17:00; Tu off; PH off", "Mo 540-1020, PH"),
    ("Mo 09:00-17:00; Sa,PH 09:00-12:00", "Mo 540-1020, Sa 540-720, PH 540-720"),
    ("Mo 09:00-17:00; PH off; Dec 29-Jan 03 off", "Mo 540-1020, PH, 12/29-1/3"),
    ("Mo 09:00-17:00; Dec 31 10:00-11:00", "Mo 540-1020, 12/31-12/31 600-660"),
    ("Fr 22:00-06:00", "Fr 1320-1800"), ("off", ""),
  ]) func `a plain week is told whole`(text: String, week: String) throws {
    #expect(try told(text) == week)
  }

  @Test func `every hour of every day is seven whole days`() throws {
    let week = try #require(WeeklyHours(.always))
    #expect(Set(week.days.joined()).map { [$0.opens, $0.closes] } == [[0, 1440]])
  }

  @Test(arguments: [
    "unknown", "We[2,4] 10:00-16:00", "17:00+", "10:00-16:00+", "Mo 10:00-16:00 \"電話のみ\"",
    "Mo-Fr 09:00-17:00; PH unknown", "Apr-Sep Mo 10:00-12:00", "week 02-52/2 We 10:00-12:00",
    "Mo-Fr 09:00-17:00 || unknown \"by appointment\"", "2026 Dec 31 off", "SH off",
    "PH off; Mo-Fr 09:00-17:00", "Dec 29-Jan 03 off; Mo 09:00-17:00", "PH Mo-Fr 09:00-12:00",
    "Mo 09:00-17:00; We 12:00-13:00 off", "22:00-06:00; We off", "Mo 09:00-17:00, PH 09:00-10:00",
    "Mo 09:00-17:00; Dec off",
  ]) func `what is more than a plain week, or not known, is not told`(text: String) throws {
    #expect(try told(text) == nil)
  }
}
