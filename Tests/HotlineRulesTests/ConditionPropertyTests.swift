import HotlineModel
import HotlineRules
import Testing

struct ConditionPropertyTests {
  @Test(arguments: 0..<400)
  func `a compiled condition is as true as its words`(seed: Int) throws {
    var lottery = Lottery(seed: seed)
    let condition = Self.condition(&lottery, depth: 3)
    let book = try RuleBook([Rules.triage("rule", .routine, when: condition)])
    let misjudged = (0..<20).map { _ in Self.person(&lottery) }.first { person in
      let truths = book.evaluate(Person.sheet(person), on: Person.day).truths
      return truths != [Self.truth(condition, person)]
    }
    #expect(misjudged == nil, "\(condition)")
  }

  private static let facts: [(FactName, [String])] = [
    (.danger, ["yes", "no"]), (.residence, ["none", "student", "spouse"]),
    (.needs, ["shelter", "legal", "money"]), (.place, ["GB", "GB-CAM", "GB-KEN"]),
  ]

  private static func condition(_ lottery: inout Lottery, depth: Int) -> Condition {
    let parts = { (lottery: inout Lottery) in
      (0..<lottery.below(4)).map { _ in condition(&lottery, depth: depth - 1) }
    }
    switch lottery.below(depth > 0 ? 7 : 4) {
    case 0: return lottery.oneIn(4) ? .always : .age(range(&lottery))
    case 1, 2, 3:
      let (fact, values) = lottery.pick(facts)
      let named = (values + ["unknown"]).filter { _ in lottery.oneIn(2) }
      return .any(of: .known(fact), values: named)
    case 4: return .all(parts(&lottery))
    case 5: return .some(parts(&lottery))
    default: return .not(condition(&lottery, depth: depth - 1))
    }
  }

  private static func range(_ lottery: inout Lottery) -> AgeRange {
    let (low, high) = (lottery.below(40), lottery.below(40))
    return AgeRange(min: lottery.oneIn(3) ? nil : low, max: lottery.oneIn(3) ? nil : high)
  }

  private static func person(_ lottery: inout Lottery) -> [FactName: [String]] {
    var person: [FactName: [String]] = [:]
    for (fact, values) in facts where !lottery.oneIn(3) {
      let isList = fact == .needs || fact == .place
      let all = values + (fact == .danger ? [] : ["elsewhere"])
      let known = isList ? all.filter { _ in lottery.oneIn(2) } : [lottery.pick(all)]
      if !known.isEmpty { person[fact] = known }
    }
    if !lottery.oneIn(3) { person[.age] = ["\(lottery.below(45))"] }
    return person
  }

  /// What the words of a condition say, read one by one.
  private static func truth(_ condition: Condition, _ person: [FactName: [String]]) -> Truth {
    switch condition {
    case .always: .yes
    case .any(.known(let fact), let values):
      person[fact].map { known in known.contains { values.contains($0) } ? .yes : .no }
        ?? (values.contains("unknown") ? .yes : .unknown)
    case .any(.derived, _): .unknown
    case .age(let range):
      Truth(person[.age]?.first.flatMap { Int($0) }.map { range.contains($0) })
    case .all(let parts): parts.map { truth($0, person) }.min() ?? .yes
    case .some(let parts): parts.map { truth($0, person) }.max() ?? .no
    case .not(let part): !truth(part, person)
    }
  }
}
