import HotlineModel
import HotlineRules
import Testing

struct OpenFactTests {
  private let rules = [
    Rules.fact("child", sets: "minor", when: .age(AgeRange(max: 17))),
    Rules.fact(
      "risk", sets: "at-risk", when: .all([.fact("minor", "yes"), .fact("role", "victim")])),
    Rules.exclude("rule", when: .all([.fact("at-risk", "yes"), .fact("danger", "yes")])),
  ]

  private static let open: [([FactName: [String]], [FactName])] = [
    ([:], [FactName.danger, .minor, .age, .role]),
    ([FactName.danger: ["yes"]], [.minor, .age, .role]),
    ([.age: ["12"]], [.danger, .role]), ([.minor: ["yes"]], [.danger, .role]),
    ([.age: ["12"], .role: ["victim"]], [.danger]),
    ([.age: ["40"]], [.danger]),
    ([.age: ["12"], .role: ["victim"], .danger: ["no"]], []),
  ]

  @Test(arguments: open)
  func `a rule stays open for the facts behind its derived facts`(
    facts: [FactName: [String]], open: [FactName]
  ) throws {
    let book = try RuleBook(rules)
    let rule = try #require(book.rules.firstIndex { $0.id == "rule" })
    let evaluation = book.evaluate(Person.sheet(facts), on: Person.day)
    #expect(book.openFacts(of: rule, in: evaluation) == Set(open))
  }
}
