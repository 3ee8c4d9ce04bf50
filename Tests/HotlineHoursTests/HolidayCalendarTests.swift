import Foundation
import HotlineHours
import Testing

struct HolidayCalendarTests {
  static let header = "# country: JP\n# years: 2026-2026\ndate,name,name_en,kind,source\n"

  @Test(arguments: [
    ("2026-09-22", "国民の休日", Holiday.Kind.between, "almanac"),
    ("2032-09-21", "国民の休日", .between, "computed"),
    ("2026-05-06", "振替休日", .substitute, "law"), ("2027-03-22", "振替休日", .substitute, "almanac"),
    ("2020-07-24", "スポーツの日", .statutory, "law"), ("2021-08-08", "山の日", .statutory, "law"),
    ("2027-03-21", "春分の日", .statutory, "almanac"),
    ("2031-03-21", "春分の日", .statutory, "computed"),
  ])
  func `Japan's table names the days that are easy to miss`(
    date: String, name: String, kind: Holiday.Kind, source: String
  ) throws {
    let holiday = try Places.japan().holiday(on: try #require(CivilDate(date)))
    #expect(holiday?.name == name)
    #expect(holiday?.kind == kind)
    #expect(holiday?.source == source)
  }

  @Test func `Japan's table covers 2020 to 2035 and guesses nothing beyond`() throws {
    let japan = try Places.japan()
    #expect(japan.country == "JP")
    #expect(japan.coveredYears == 2020...2035)
    #expect(japan.holidays.count == 286)
    func contains(_ text: String) throws -> Bool? {
      japan.contains(try #require(CivilDate(text)))
    }
    #expect(try contains("2020-01-01") == true)
    #expect(try contains("2035-12-31") == false)
    #expect(try contains("2019-12-31") == nil)
    #expect(try contains("2036-01-01") == nil)
    #expect(try contains("2026-12-29") == false)
    #expect(HolidayCalendar.none.contains(try #require(CivilDate("2026-01-01"))) == nil)
  }

  @Test(arguments: [
    ("2026-02-30,a,b,statutory,law", 4, "\"2026-02-30\" is not a date; write it as 2026-11-23"),
    (
      "2026-02-11,a,b,other,law", 4,
      "\"other\" is not a kind; write statutory, substitute or between"
    ),
    ("2026-02-11,a,,statutory,law", 4, "name_en is empty; write it"),
    ("2026-02-11,a,b", 4, "3 fields instead of 5; write date,name,name_en,kind,source"),
    (
      "2026-02-11,a,b,statutory,law\n2026-02-11,a,b,statutory,law", 5,
      "2026-02-11 stands in line 4 as well; leave one of them out"
    ),
    (
      "2027-02-11,a,b,statutory,law", 4,
      "2027-02-11 is not in the covered years 2026-2026; widen # years: once the whole year is "
        + "entered, or leave the line out"
    ),
  ])
  func `a broken line is named with its number and mend`(
    rows: String, line: Int, message: String
  ) throws {
    let error = #expect(throws: HolidayError.self) {
      try HolidayCalendar(csv: HolidayCalendarTests.header + rows + "\n")
    }
    #expect(error?.problems.map(\.line) == [line])
    #expect(error?.problems.first?.message == message)
  }

  @Test func `a table without country, years or header names all three`() {
    let error = #expect(throws: HolidayError.self) { try HolidayCalendar(csv: "") }
    #expect(
      error?.description == """
        line 1 [holidays.header]: no header; write date,name,name_en,kind,source
        line 1 [holidays.country]: no country; write a line such as # country: JP
        line 1 [holidays.years]: no covered years; write a line such as # years: 2020-2035
        """)
    let wrong = #expect(throws: HolidayError.self) {
      try HolidayCalendar(csv: "# country: Japan\n# years: 2020\ndate,name\n")
    }
    #expect(wrong?.problems.count == 5)
  }

  @Test func `quotes, carriage returns and a byte order mark do no harm`() throws {
    let rows = "2026-02-11,\"a, \"\"b\"\"\",c,statutory,law"
    let text = "\u{FEFF}" + (HolidayCalendarTests.header + rows).replacing("\n", with: "\r\n")
    let calendar = try HolidayCalendar(csv: text)
    #expect(calendar.holidays.map(\.name) == ["a, \"b\""])
  }

  @Test func `a calendar survives coding`() throws {
    let japan = try Places.japan()
    let data = try JSONEncoder().encode(japan)
    let decoded = try JSONDecoder().decode(HolidayCalendar.self, from: data)
    #expect(decoded == japan)
    #expect(decoded.contains(try #require(CivilDate("2026-09-22"))) == true)
  }
}
