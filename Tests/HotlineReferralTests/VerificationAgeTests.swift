import HotlineHours
import HotlineModel
import Testing

@testable import HotlineReferral

@Suite struct VerificationAgeTests {
  private func age(_ date: String, _ today: String) throws -> VerificationAge {
    let verified = Verification(on: try #require(PartialDate(date)))
    return VerificationAge(verified, on: try #require(CivilDate(today)))
  }

  @Test(arguments: [
    ("2025-11-22", "2026-11-21", 11, false), ("2025-11-21", "2026-11-21", 12, true),
    ("2025-11", "2026-11-21", 12, true), ("2025", "2026-11-21", 22, true),
    ("2023-09-15", "2026-11-21", 38, true), ("2026-11-21", "2026-11-21", 0, false),
  ])
  func `months are whole, and a date without a day is its first`(
    date: String, today: String, months: Int, isOld: Bool
  ) throws {
    let age = try age(date, today)
    #expect(age.months == months)
    #expect(age.isOld == isOld)
    #expect((age.caution == nil) == !isOld)
  }

  @Test func `years are whole, and no date is old`() throws {
    let date = try #require(PartialDate("2023-09-15"))
    #expect(
      try age("2023-09-15", "2026-11-21").caution
        == Phrase("verified.old", [("date", .date(date)), ("years", .number(3))]))
    #expect(try age("undated", "2026-11-21").caution == Phrase("verified.undated"))
  }
}
