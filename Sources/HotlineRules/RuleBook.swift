public import HotlineHours
public import HotlineModel

/// The rules of a directory, ready to be run over a person in one pass.
public struct RuleBook: Hashable, Sendable {
  /// The rules in the order they are run: facts first, each after those it needs.
  public let rules: [Rule]
  /// The ages that the rule for `minor` names; nil when no rule does so by age alone.
  public let minorAges: AgeRange?
  let space: FactSpace
  private let groups: [FactGroup]
  private let programs: [ConditionProgram]
  private let validity: [ClosedRange<Int>]

  /// Orders and compiles rules.
  ///
  /// Throws `RuleBookError` with every problem: two rules of one id, a fact that no question holds
  /// and no rule derives, a circle of fact rules, or too many values of one fact.
  public init(_ rules: [Rule]) throws(RuleBookError) {
    let problems = RuleProblem.all(in: rules)
    guard problems.isEmpty else { throw RuleBookError(problems: problems) }
    let order = FactOrder(rules)
    let space = FactSpace(order.ordered.map(\.when), derived: order.facts)
    self.rules = order.ordered
    self.space = space
    groups = order.groups.map { FactGroup(slot: space.slot($0.fact) ?? 0, rules: $0.rules) }
    programs = order.ordered.map { ConditionProgram($0.when, in: space) }
    validity = order.ordered.map {
      ($0.validFrom?.dayNumber ?? Int.min)...($0.validUntil?.dayNumber ?? Int.max)
    }
    minorAges = order.ordered.lazy.compactMap(\.minorAges).first
  }

  /// Runs every rule over a person's facts on a day, in one pass.
  ///
  /// A rule outside its validity counts as not holding. A derived fact is yes when one of its
  /// rules holds, no when none does, else unknown; what the question gives is never overwritten.
  public func evaluate(_ sheet: FactSheet, on day: CivilDate) -> RuleEvaluation {
    evaluate(space.masks(sheet), on: day)
  }

  func evaluate(_ given: [UInt128], on day: CivilDate) -> RuleEvaluation {
    var masks = given
    let number = day.dayNumber
    var truths = [Truth](repeating: .no, count: rules.count)
    func run(_ index: Int) {
      guard validity[index].contains(number) else { return }
      truths[index] = programs[index].truth(masks)
    }
    for group in groups {
      group.rules.forEach(run)
      guard given[group.slot] == 0 else { continue }
      switch truths[group.rules].max() ?? .unknown {
      case .yes: masks[group.slot] = space.mask(group.slot, ["yes"])
      case .no: masks[group.slot] = space.mask(group.slot, ["no"])
      case .unknown: break
      }
    }
    ((groups.last?.rules.upperBound ?? 0)..<rules.count).forEach(run)
    return RuleEvaluation(truths: truths, masks: masks)
  }

  /// The truth of a derived fact after an evaluation.
  public func truth(of fact: FactKey, in evaluation: RuleEvaluation) -> Truth {
    guard let slot = space.slot(fact) else { return .unknown }
    let mask = evaluation.masks[slot]
    return mask == 0 ? .unknown : mask & space.mask(slot, ["yes"]) != 0 ? .yes : .no
  }

  /// The urgency that the triage rules give; nil when none holds.
  public func urgency(in evaluation: RuleEvaluation) -> Urgency? {
    for (index, rule) in rules.enumerated() where evaluation.truths[index] == .yes {
      if case .triage(let urgency) = rule.outcome { return urgency }
    }
    return nil
  }

  /// The facts of the question that leave the truth of a rule open, through derived facts too.
  public func openFacts(of rule: Int, in evaluation: RuleEvaluation) -> Set<FactName> {
    var seen = Set<FactKey>()
    return openFacts(rules[rule].when.facts, evaluation, &seen)
  }

  private func openFacts(
    _ facts: Set<FactKey>, _ evaluation: RuleEvaluation, _ seen: inout Set<FactKey>
  ) -> Set<FactName> {
    var open = Set<FactName>()
    for fact in facts where seen.insert(fact).inserted {
      guard let slot = space.slot(fact), evaluation.masks[slot] == 0 else { continue }
      if case .known(let name) = fact { open.insert(name) }
      for rule in rules where rule.derivedFact == fact {
        open.formUnion(openFacts(rule.when.facts, evaluation, &seen))
      }
    }
    return open
  }
}

/// The rules that set one fact, next to each other in the order of running.
private struct FactGroup: Hashable, Sendable {
  let slot: Int
  let rules: Range<Int>
}

/// What became of every rule for one person.
public struct RuleEvaluation: Hashable, Sendable {
  /// The truth of each rule, in the order of `RuleBook.rules`.
  public let truths: [Truth]
  let masks: [UInt128]
}
