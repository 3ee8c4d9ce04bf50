import HotlineHours
import HotlineModel
import HotlineRules
import Testing

struct TriageCheckTests {
  private func problems(_ rules: [Rule]) throws -> [String] {
    TriageCheck(try RuleBook(rules)).problems(on: Person.day).map {
      "\($0.rule) [\($0.code)]: \($0.message)"
    }
  }

  private let emergency = Rules.triage("now", .emergency, when: .fact("danger", "yes"))
  private let gap = "no triage rule holds for a person with"

  @Test func `rules that share everybody out have no problem`() throws {
    let rest = Rules.triage("rest", .routine, when: .fact("danger", "no", "unknown"))
    #expect(try problems([emergency, rest]) == [])
    #expect(try problems([emergency, Rules.triage("rest", .routine, when: rest.when)]) == [])
    #expect(try problems([Rules.triage("all", .routine, when: .always)]) == [])
  }

  @Test func `no triage rule at all is no problem`() throws {
    #expect(try problems([Rules.exclude("other", when: .always)]) == [])
  }

  @Test func `a gap is shown by a person who falls into it`() throws {
    let rest = Rules.triage("rest", .routine, when: .fact("danger", "no"))
    #expect(
      try problems([emergency, rest])
        == ["now [rules.triage-gap]: \(gap) danger: unknown; widen one to take it in"])
  }

  @Test func `a yes or no that no rule names falls into a gap`() throws {
    let rest = Rules.triage("rest", .routine, when: .fact("danger", "unknown"))
    #expect(
      try problems([emergency, rest])
        == ["now [rules.triage-gap]: \(gap) danger: no; widen one to take it in"])
  }

  @Test func `an overlap is shown by a person whom two rules claim`() throws {
    let rest = Rules.triage("rest", .routine, when: .always)
    #expect(
      try problems([emergency, rest]) == [
        """
        now [rules.triage-overlap]: now and rest both hold for a person with danger: yes; \
        let one of them exclude it
        """
      ])
  }

  @Test func `a gap and an overlap are told together`() throws {
    let rules = [
      Rules.triage("young", .urgent, when: .age(AgeRange(max: 25))),
      Rules.triage("grown", .routine, when: .age(AgeRange(min: 18))),
    ]
    #expect(
      try problems(rules) == [
        "young [rules.triage-gap]: \(gap) age: unknown; widen one to take it in",
        """
        young [rules.triage-overlap]: young and grown both hold for a person with age: 18; \
        let one of them exclude it
        """,
      ])
  }

  @Test func `a value that no rule names is another value`() throws {
    let rules = [
      Rules.triage("stay", .urgent, when: .fact("residence", "none", "unknown")),
      Rules.triage("student", .routine, when: .fact("residence", "student")),
    ]
    #expect(
      try problems(rules)
        == ["stay [rules.triage-gap]: \(gap) residence: another; widen one to take it in"])
  }

  @Test func `a person may have several values of a list`() throws {
    let rules = [
      Rules.triage("shelter", .urgent, when: .fact("needs", "shelter")),
      Rules.triage("medical", .emergency, when: .fact("needs", "medical")),
      Rules.triage("rest", .routine, when: .not(.fact("needs", "shelter", "medical"))),
      Rules.triage("nothing", .routine, when: .fact("needs", "unknown")),
    ]
    #expect(
      try problems(rules) == [
        """
        shelter [rules.triage-overlap]: shelter and medical both hold for a person with \
        needs: medical and shelter; let one of them exclude it
        """
      ])
  }

  @Test func `derived facts are followed to the facts they come from`() throws {
    let rules = [
      Rules.fact("child", sets: "young", when: .age(AgeRange(max: 17))),
      Rules.fact("not-child", sets: "old", when: .age(AgeRange(min: 18))),
      Rules.triage("young", .urgent, when: .fact("young", "yes")),
      Rules.triage("old", .routine, when: .fact("old", "yes")),
      Rules.triage(
        "rest", .routine, when: .all([.fact("young", "unknown"), .fact("old", "unknown")])),
    ]
    #expect(try problems(rules) == [])
  }

  @Test func `a minor whose age is given otherwise is a person too`() throws {
    let rules = [
      Rules.fact("child", sets: "minor", when: .age(AgeRange(max: 17))),
      Rules.triage("young", .urgent, when: .fact("minor", "yes")),
      Rules.triage("old", .routine, when: .age(AgeRange(min: 18))),
      Rules.triage("rest", .routine, when: .all([.fact("minor", "unknown")])),
    ]
    #expect(
      try problems(rules) == [
        "young [rules.triage-gap]: \(gap) minor: no, age: unknown; widen one to take it in",
        """
        young [rules.triage-overlap]: young and old both hold for a person with minor: yes, \
        age: 18; let one of them exclude it
        """,
      ])
  }

  @Test func `rules are checked as they stand on the day`() throws {
    var rest = Rules.triage("rest", .routine, when: .fact("danger", "no", "unknown"))
    rest.validFrom = CivilDate("2027-01-01")
    let check = TriageCheck(try RuleBook([emergency, rest]))
    #expect(check.problems(on: Person.day).map(\.code) == ["rules.triage-gap"])
    #expect(check.problems(on: try #require(CivilDate("2027-01-01"))) == [])
  }

  @Test func `more persons than can be tried are told`() throws {
    let many = (0..<12).map { "x\($0)" }
    let condition = Condition.all([
      .any(of: .known(.needs), values: many), .any(of: .known(.subjects), values: many),
    ])
    #expect(
      try problems([Rules.triage("wide", .urgent, when: condition)])
        == ["wide [rules.triage-unchecked]: too many facts to check exactly; ask less"])
  }
}
