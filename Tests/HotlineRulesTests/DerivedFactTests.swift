import HotlineHours
import HotlineModel
import HotlineRules
import Testing

struct DerivedFactTests {
  private let minor = Rules.fact("child", sets: "minor", when: .age(AgeRange(max: 17)))
  private let mention = Rules.exclude("mention", when: .fact("minor", "yes"))

  private func truth(
    of fact: String, _ rules: [Rule], _ facts: [FactName: [String]]
  ) throws -> Truth {
    let book = try RuleBook(rules)
    let evaluation = book.evaluate(Person.sheet(facts), on: Person.day)
    return book.truth(of: FactKey(fact), in: evaluation)
  }

  private static let children: [([FactName: [String]], Truth)] = [
    ([FactName.age: ["17"]], Truth.yes), ([.age: ["18"]], .no), ([:], .unknown),
  ]

  @Test(arguments: children)
  func `a fact is derived as yes, no or unknown`(facts: [FactName: [String]], is truth: Truth)
    throws
  {
    #expect(try self.truth(of: "minor", [minor, mention], facts) == truth)
  }

  private static let unmentioned: [([FactName: [String]], Truth)] = [
    ([FactName.age: ["17"]], Truth.yes), ([.age: ["18"]], .no), ([.minor: ["no"]], .no),
  ]

  @Test(arguments: unmentioned)
  func `a derived fact that no condition mentions keeps its yes and no apart`(
    facts: [FactName: [String]], is truth: Truth
  ) throws {
    #expect(try self.truth(of: "minor", [minor], facts) == truth)
  }

  private static let given: [([FactName: [String]], Truth)] = [
    ([FactName.age: ["40"], .minor: ["yes"]], Truth.yes),
    ([.age: ["10"], .minor: ["no"]], .no),
  ]

  @Test(arguments: given)
  func `what is given wins over what is derived`(facts: [FactName: [String]], is truth: Truth)
    throws
  {
    #expect(try self.truth(of: "minor", [minor, mention], facts) == truth)
  }

  private static let risks: [([FactName: [String]], Truth)] = [
    ([FactName.role: ["victim"]], Truth.yes), ([.residence: ["none"]], .yes),
    ([.role: ["family"]], .unknown), ([.role: ["family"], .residence: ["spouse"]], .no),
    ([:], .unknown), ([.role: ["family"], .residence: ["none"]], .yes),
  ]

  @Test(arguments: risks)
  func `one of two rules is enough, and only both together deny`(
    facts: [FactName: [String]], is truth: Truth
  ) throws {
    let rules = [
      Rules.fact("by-role", sets: "at-risk", when: .fact("role", "victim")),
      Rules.fact("by-stay", sets: "at-risk", when: .fact("residence", "none")),
    ]
    #expect(try self.truth(of: "at-risk", rules, facts) == truth)
  }

  @Test(arguments: [("17", Truth.yes), ("18", Truth.no)])
  func `a fact is derived from facts that stand later in the files`(age: String, is truth: Truth)
    throws
  {
    let rules = [
      Rules.exclude("last", when: .fact("third", "yes")),
      Rules.fact("c", sets: "third", when: .fact("second", "yes")),
      Rules.fact("b", sets: "second", when: .not(.fact("minor", "no"))),
      minor,
    ]
    let book = try RuleBook(rules)
    #expect(book.rules.map(\.id) == ["child", "b", "c", "last"])
    let evaluation = book.evaluate(Person.sheet([.age: [age]]), on: Person.day)
    #expect(evaluation.truths == [truth, truth, truth, truth])
    #expect(book.truth(of: .derived("third"), in: evaluation) == truth)
  }

  @Test func `a fact of which the book knows nothing is unknown`() throws {
    #expect(try truth(of: "weather", [minor], [.age: ["3"]]) == .unknown)
  }

  @Test func `the ages of minority come from the rule that names them alone`() throws {
    #expect(try RuleBook([minor]).minorAges == AgeRange(max: 17))
    let mixed = Rules.fact(
      "child", sets: "minor", when: .all([.age(AgeRange(max: 17)), .fact("role", "victim")]))
    #expect(try RuleBook([mixed]).minorAges == nil)
    #expect(try RuleBook([]).minorAges == nil)
  }
}
