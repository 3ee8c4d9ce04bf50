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
      + excludedForNothing(rules)
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

  /// Nobody is sent away for what is not known of them, by whatever way a rule asks for it.
  private static func excludedForNothing(_ rules: [Rule]) -> [RuleProblem] {
    rules.filter { rule in
      rule.outcome.kind == "exclude" && asksForUnknown(rule.when, rules, depth: rules.count + 1)
    }.map {
      RuleProblem(
        rule: $0.id, code: "rules.exclude-unknown",
        message: "a rule of kind exclude must not hold for what is unknown; "
          + "take \"unknown\" out of its condition and of the facts behind it")
    }
  }

  /// `depth` bounds the way through derived facts, which may go in a circle.
  private static func asksForUnknown(_ condition: Condition, _ rules: [Rule], depth: Int) -> Bool {
    guard depth > 0 else { return false }
    switch condition {
    case .always, .age: return false
    case .any(let fact, let values):
      return values.contains(Condition.unknownValue)
        || rules.contains {
          $0.derivedFact == fact && asksForUnknown($0.when, rules, depth: depth - 1)
        }
    case .all(let parts), .some(let parts):
      return parts.contains { asksForUnknown($0, rules, depth: depth) }
    case .not(let part): return asksForUnknown(part, rules, depth: depth)
    }
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
