import HotlineHours
import HotlineModel
import HotlineRules
import Testing

struct RuleValidityTests {
  private func rule(from: String?, until: String?) -> Rule {
    var rule = Rules.triage("rule", .urgent, when: .always)
    rule.validFrom = from.flatMap { CivilDate($0) }
    rule.validUntil = until.flatMap { CivilDate($0) }
    return rule
  }

  private static let days: [(String?, String?, String, Bool)] = [
    ("2026-03-01", "2026-03-31", "2026-02-28", false),
    ("2026-03-01", "2026-03-31", "2026-03-01", true),
    ("2026-03-01", "2026-03-31", "2026-03-31", true),
    ("2026-03-01", "2026-03-31", "2026-04-01", false),
    ("2026-03-01", nil, "2026-02-28", false), ("2026-03-01", nil, "2099-01-01", true),
    (nil, "2026-03-31", "1999-01-01", true), (nil, "2026-03-31", "2026-04-01", false),
    (nil, nil, "2026-04-01", true),
  ]

  @Test(arguments: days)
  func `both days of the validity belong to it`(
    from: String?, until: String?, day: String, valid: Bool
  ) throws {
    let date = try #require(CivilDate(day))
    let rule = rule(from: from, until: until)
    #expect(rule.isValid(on: date) == valid)
    let book = try RuleBook([rule])
    let evaluation = book.evaluate(FactSheet(), on: date)
    #expect(evaluation.truths == [valid ? .yes : .no])
    #expect(book.urgency(in: evaluation) == (valid ? .urgent : nil))
  }

  @Test func `a fact whose only rule is not valid yet is denied`() throws {
    var rule = Rules.fact("rule", sets: "at-risk", when: .always)
    rule.validFrom = CivilDate("2027-01-01")
    let book = try RuleBook([rule])
    let before = book.evaluate(FactSheet(), on: Person.day)
    #expect(book.truth(of: .derived("at-risk"), in: before) == .no)
    let later = try #require(CivilDate("2027-01-01"))
    #expect(book.truth(of: .derived("at-risk"), in: book.evaluate(FactSheet(), on: later)) == .yes)
  }
}
