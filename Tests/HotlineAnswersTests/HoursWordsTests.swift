import HotlineHours
import Testing

@testable import HotlineAnswers

@Suite struct HoursWordsTests {
  @Test(arguments: [
    ("24/7", "every day, 24 hours", "毎日24時間"),
    ("unknown", "hours not known", "受付時間不明"),
    ("Mo-Fr 09:00-17:00", "Mon–Fri 09:00–17:00", "月–金 09:00–17:00"),
    (
      "Mo-Fr 09:00-17:00; PH off", "Mon–Fri 09:00–17:00; public holidays closed",
      "月–金 09:00–17:00; 祝日 休み"
    ),
    ("Su,We 10:00-12:00", "Wed, Sun 10:00–12:00", "水、日 10:00–12:00"),
    ("Mo-Su,PH 10:00-12:00", "public holidays, Mon–Sun 10:00–12:00", "祝日、月–日 10:00–12:00"),
    ("We[2] 10:00-16:00", "Wed (2nd) 10:00–16:00", "水 (第2) 10:00–16:00"),
    ("We[1,3] 10:00-16:00", "Wed (1st and 3rd) 10:00–16:00", "水 (第1、第3) 10:00–16:00"),
    ("Fr[-1] 10:00-16:00", "Fri (last) 10:00–16:00", "金 (最終) 10:00–16:00"),
    (
      "We[1,2,3] 10:00-16:00", "Wed (1st, 2nd, and 3rd) 10:00–16:00",
      "水 (第1、第2、第3) 10:00–16:00"
    ),
    (
      "We[1-4] 10:00-16:00", "Wed (1st, 2nd, 3rd, and 4th) 10:00–16:00",
      "水 (第1、第2、第3、第4) 10:00–16:00"
    ),
    ("Tu[1,-1] 10:00-16:00", "Tue (1st and last) 10:00–16:00", "火 (第1、最終) 10:00–16:00"),
    (
      "Mo 10:00-12:00 \"by appointment\"", "Mon 10:00–12:00 (by appointment)",
      "月 10:00–12:00 (by appointment)"
    ),
    ("unknown \"ask off-line, Mo\"", "not known (ask off-line, Mo)", "不明 (ask off-line, Mo)"),
    ("Jul-Aug Mo 10:00-12:00", "Jul–Aug Mon 10:00–12:00", "7月–8月 月 10:00–12:00"),
    (
      "Mo 10:00-12:00; Dec 29-Jan 03 off", "Mon 10:00–12:00; Dec 29–Jan 3 closed",
      "月 10:00–12:00; 12月29日–1月3日 休み"
    ),
    ("SH 10:00-12:00", "school holidays 10:00–12:00", "学校休業日 10:00–12:00"),
    ("week 01-10 Mo 10:00-12:00", "week 01–10 Mon 10:00–12:00", "週番号 01–10 月 10:00–12:00"),
    (
      "Mo-Fr 09:00-12:00,13:00-17:00", "Mon–Fri 09:00–12:00, 13:00–17:00",
      "月–金 09:00–12:00、13:00–17:00"
    ),
    (
      "Mo-Fr 09:00-17:00, We 18:00-20:00", "Mon–Fri 09:00–17:00, Wed 18:00–20:00",
      "月–金 09:00–17:00, 水 18:00–20:00"
    ),
    ("Mo-Fr 22:00-06:00", "Mon–Fri 22:00–06:00", "月–金 22:00–06:00"),
    ("2026 Mo 10:00+", "2026 Mon 10:00+", "2026 月 10:00+"),
  ])
  func `hours are told in the words of the reader`(
    hours: String, english: String, japanese: String
  ) throws {
    let hours = try OpeningHours(hours)
    #expect(HoursWords(wording: try FixtureWords.wording("en")).text(hours) == english)
    #expect(HoursWords(wording: try FixtureWords.wording("ja")).text(hours) == japanese)
  }

  @Test(arguments: [
    ("Jan", "Jan"), ("Feb", "Feb"), ("Mar", "Mar"), ("Apr", "Apr"), ("May", "May"),
    ("Jun", "Jun"), ("Jul", "Jul"), ("Aug", "Aug"), ("Sep", "Sep"), ("Oct", "Oct"),
    ("Nov", "Nov"), ("Dec", "Dec"),
  ])
  func `every month is told as itself`(month: String, word: String) throws {
    let hours = try OpeningHours("\(month) 08:00-09:00")
    let words = HoursWords(wording: try FixtureWords.wording("en")).text(hours)
    #expect(words == "\(word) 08:00–09:00")
  }

  @Test(arguments: [
    ("Mo", "Mo"), ("Tu", "Di"), ("We", "Mi"), ("Th", "Do"), ("Fr", "Fr"), ("Sa", "Sa"),
    ("Su", "So"),
  ])
  func `every weekday is told as itself`(weekday: String, word: String) throws {
    let hours = try OpeningHours("\(weekday) 08:00-09:00")
    let words = HoursWords(wording: try FixtureWords.wording("de")).text(hours)
    #expect(words == "\(word) 08:00–09:00")
  }

  @Test func `between letters that run from right to left a span of hours stays in order`() throws {
    let hours = try OpeningHours("Mo-Fr 09:00-17:00")
    let words = HoursWords(wording: try FixtureWords.wording("ar")).text(hours)
    // LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE around the span: else 17:00 is read first.
    #expect(words.hasSuffix(" \u{2066}09:00–17:00\u{2069}"))
  }
}
