import Foundation
import HotlineHours
import Testing

struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday, 1), ("1969-12-31", -1, .wednesday, 1),
    ("2026-11-24", 20_781, .tuesday, 48), ("2026-12-31", 20_818, .thursday, 53),
    ("2027-01-01", 20_819, .friday, 53), ("2027-01-04", 20_822, .monday, 1),
    ("2024-12-30", 20_087, .monday, 1), ("2024-02-29", 19_782, .thursday, 9),
    ("0001-01-01", -719_162, .monday, 1), ("9999-12-31", 2_932_896, .friday, 52),
  ])
  func `a date knows its number, weekday and week`(
    text: String, number: Int, weekday: Weekday, week: Int
  ) throws {
    let date = try #require(CivilDate(text))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(date.isoWeek == week)
    #expect(date.description == text)
    #expect(CivilDate(dayNumber: number) == date)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026-01-32", "",
    "2026-01-01T00:00", "2026/01/01", "+026-01-01", "0000-01-01",
  ])
  func `a day that does not exist is refused`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `days follow each other without a gap from 1999 to 2101`() throws {
    var date = try #require(CivilDate("1999-12-31"))
    while date.year < 2101 {
      let next = date.adding(days: 1)
      #expect(next.dayNumber == date.dayNumber + 1)
      #expect(next.weekday.rawValue == (date.weekday.rawValue + 1) % 7)
      #expect(CivilDate(year: next.year, month: next.month, day: next.day) == next)
      #expect(date < next)
      date = next
    }
  }

  @Test func `dates stay within the years 1 to 9999`() throws {
    let date = try #require(CivilDate("2026-11-24"))
    #expect(date.adding(days: Int.max).description == "9999-12-31")
    #expect(date.adding(days: Int.min).description == "0001-01-01")
  }

  @Test func `a date is coded as its text`() throws {
    let date = try #require(CivilDate("2026-11-24"))
    let data = try JSONEncoder().encode([date])
    #expect(String(decoding: data, as: UTF8.self) == "[\"2026-11-24\"]")
    #expect(try JSONDecoder().decode([CivilDate].self, from: data) == [date])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CivilDate].self, from: Data("[\"2026-02-30\"]".utf8))
    }
  }
}
