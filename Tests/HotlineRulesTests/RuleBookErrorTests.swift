import HotlineModel
import HotlineRules
import Testing

struct RuleBookErrorTests {
  private func text(_ rules: [Rule]) -> String {
    do {
      return "\(try RuleBook(rules).rules.count) rules"
    } catch {
      return error.description
    }
  }

  @Test func `a circle of fact rules is named with its way`() {
    let rules = [
      Rules.fact("one", sets: "a", when: .fact("b", "yes")),
      Rules.fact("two", sets: "b", when: .all([.fact("c", "yes"), .fact("danger", "yes")])),
      Rules.fact("three", sets: "c", when: .not(.fact("a", "no"))),
    ]
    #expect(
      text(rules) == """
        one [rules.circle]: fact rules need each other in a circle: a -> b -> c -> a; \
        take one of these facts out of a condition
        """)
  }

  @Test func `a fact rule that needs itself is a circle`() {
    let rules = [Rules.fact("own", sets: "a", when: .fact("a", "unknown"))]
    #expect(text(rules).hasPrefix("own [rules.circle]: "))
    #expect(text(rules).contains(": a -> a; "))
  }

  @Test func `a circle behind a straight way is named without the way`() {
    let rules = [
      Rules.fact("start", sets: "s", when: .fact("a", "yes")),
      Rules.fact("one", sets: "a", when: .fact("b", "yes")),
      Rules.fact("two", sets: "b", when: .fact("a", "yes")),
    ]
    #expect(text(rules).hasPrefix("one [rules.circle]: "))
    #expect(text(rules).contains(": a -> b -> a; "))
  }

  @Test func `two ways to one fact are no circle`() {
    let rules = [
      Rules.fact("top", sets: "t", when: .some([.fact("l", "yes"), .fact("r", "yes")])),
      Rules.fact("left", sets: "l", when: .fact("base", "yes")),
      Rules.fact("right", sets: "r", when: .fact("base", "yes")),
      Rules.fact("base", sets: "base", when: .fact("danger", "yes")),
    ]
    #expect(text(rules) == "4 rules")
  }

  @Test func `a fact that nobody gives or derives is told with those that exist`() {
    let rules = [
      Rules.fact("known", sets: "at-risk", when: .always),
      Rules.exclude("asks", when: .fact("at-rsik", "yes")),
    ]
    #expect(
      text(rules) == """
        asks [rules.unknown-fact]: no question holds "at-rsik" and no fact rule sets it; write \
        one of danger, languages, place, subjects, needs, minor, age, gender, residence, role, \
        nationality, lowIncome, line, channels, anonymous, consent.police, consent.share, \
        at-risk, or add a rule of kind fact
        """)
  }

  @Test(arguments: [
    Condition.fact("residence", "none", "unknown"),
    .all([.fact("danger", "no"), .not(.fact("gender", "unknown"))]),
    .fact("stateless", "yes"),
  ])
  func `a rule that sends somebody away for what is not known is refused`(_ when: Condition) {
    let behind = Rules.fact("behind", sets: "stateless", when: .fact("nationality", "unknown"))
    #expect(
      text([Rules.exclude("away", when: when), behind]) == """
        away [rules.exclude-unknown]: a rule of kind exclude must not hold for what is unknown; \
        take "unknown" out of its condition and of the facts behind it
        """)
  }

  @Test func `two rules of one id are told`() {
    let rules = [Rules.exclude("same", when: .always), Rules.exclude("same", when: .all([]))]
    #expect(
      text(rules)
        == "same [rules.same-id]: two rules are called \"same\"; give one of them another id")
  }

  @Test(arguments: [
    (126, "1 rules"),
    (
      127,
      """
      many [rules.too-many-values]: rules mention 127 values of nationality, at most 126 can be \
      told apart; name a wider value instead
      """
    ),
  ])
  func `more values than can be told apart are told`(count: Int, expected: String) {
    let values = (0..<count).map { "X\($0)" }
    let rule = Rules.exclude("many", when: .any(of: .known(.nationality), values: values))
    #expect(text([rule]) == expected)
  }

  @Test func `the last of many values is still its own`() throws {
    let values = (0..<126).map { "X\($0)" }
    let rules = values.map { Rules.exclude($0, when: .fact("nationality", $0)) }
    let book = try RuleBook(rules)
    for (index, value) in values.enumerated() {
      let evaluation = book.evaluate(Person.sheet([.nationality: [value]]), on: Person.day)
      #expect(evaluation.truths.indices.filter { evaluation.truths[$0] == .yes } == [index])
    }
  }

  @Test func `all problems are told at once`() throws {
    let rules = [
      Rules.exclude("same", when: .fact("nothing", "yes")), Rules.exclude("same", when: .always),
      Rules.fact("own", sets: "a", when: .fact("a", "yes")),
    ]
    let error = #expect(throws: RuleBookError.self) { try RuleBook(rules) }
    #expect(
      error?.problems.map(\.code) == ["rules.same-id", "rules.unknown-fact", "rules.circle"])
    #expect(error?.description.split(separator: "\n").count == 3)
  }
}
