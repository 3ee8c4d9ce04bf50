import HotlineModel

/// Something that keeps a list of rules from being a rule book.
public struct RuleProblem: Hashable, Sendable {
  /// The id of the rule where it was found.
  public let rule: String
  /// A stable code, such as `rules.circle`.
  public let code: String
  /// What is wrong, and what to write instead.
  public let message: String

  /// Every problem of a list of rules, in its order.
  public static func all(in rules: [Rule]) -> [RuleProblem] {
    sameIDs(rules) + unknownFacts(rules) + circles(rules) + tooManyValues(rules)
  }

  private static func sameIDs(_ rules: [Rule]) -> [RuleProblem] {
    var seen = Set<String>()
    return rules.filter { !seen.insert($0.id).inserted }.map {
      RuleProblem(
        rule: $0.id, code: "rules.same-id",
        message: "two rules are called \"\($0.id)\"; give one of them another id")
    }
  }

  private static func unknownFacts(_ rules: [Rule]) -> [RuleProblem] {
    let derived = Set(rules.compactMap(\.derivedFact))
    return rules.flatMap { rule in
      rule.when.facts.sorted { "\($0)" < "\($1)" }.compactMap { fact in
        guard case .derived(let name) = fact, !derived.contains(fact) else { return nil }
        let names = FactName.allCases.map(\.rawValue) + derived.map(\.description).sorted()
        return RuleProblem(
          rule: rule.id, code: "rules.unknown-fact",
          message: "no question holds \"\(name)\" and no fact rule sets it; "
            + "write one of \(names.joined(separator: ", ")), or add a rule of kind fact")
      }
    }
  }

  private static func circles(_ rules: [Rule]) -> [RuleProblem] {
    guard let circle = FactOrder(rules).circle, let first = circle.first else { return [] }
    let rule = rules.first { $0.derivedFact == first }?.id ?? ""
    let way = circle.map(\.description).joined(separator: " -> ")
    return [
      RuleProblem(
        rule: rule, code: "rules.circle",
        message: "fact rules need each other in a circle: \(way); "
          + "take one of these facts out of a condition")
    ]
  }

  private static func tooManyValues(_ rules: [Rule]) -> [RuleProblem] {
    let space = FactSpace(rules.map(\.when), derived: rules.compactMap(\.derivedFact))
    return space.facts.enumerated().filter {
      space.mentioned(in: $0.offset) >= FactSpace.capacity
    }.map { slot, fact in
      RuleProblem(
        rule: rules.first { $0.when.facts.contains(fact) }?.id ?? "", code: "rules.too-many-values",
        message: "rules mention \(space.mentioned(in: slot)) values of \(fact), "
          + "at most \(FactSpace.capacity - 1) can be told apart; name a wider value instead")
    }
  }
}

/// Why a list of rules is no rule book.
public struct RuleBookError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Every problem, never empty.
  public let problems: [RuleProblem]

  /// Every problem in a line of its own.
  public var description: String {
    problems.map { "\($0.rule) [\($0.code)]: \($0.message)" }.joined(separator: "\n")
  }
}
