import HotlineModel

/// The order in which rules are run: fact rules grouped by the fact they set, each group after the
/// groups it reads, then all other rules as they stand in the files.
struct FactOrder {
  /// The rules in running order.
  private(set) var ordered: [Rule] = []
  /// The facts that rules set, in running order.
  private(set) var facts: [FactKey] = []
  /// The rules that set each fact, as ranges of `ordered`.
  private(set) var groups: [(fact: FactKey, rules: Range<Int>)] = []
  /// The facts of a circle, first and last the same; nil when there is none.
  private(set) var circle: [FactKey]?

  private let setters: [FactKey: [Rule]]
  private var path: [FactKey] = []

  init(_ rules: [Rule]) {
    let factRules = rules.filter { $0.derivedFact != nil }
    setters = Dictionary(grouping: factRules) { $0.derivedFact ?? .derived("") }
    for rule in factRules { if let fact = rule.derivedFact { visit(fact) } }
    ordered += rules.filter { $0.derivedFact == nil }
  }

  private mutating func visit(_ fact: FactKey) {
    guard let rules = setters[fact], !facts.contains(fact) else { return }
    if let start = path.firstIndex(of: fact) {
      circle = circle ?? Array(path[start...]) + [fact]
      return
    }
    path.append(fact)
    let needed = rules.flatMap { $0.when.facts }.sorted { "\($0)" < "\($1)" }
    for other in needed { visit(other) }
    path.removeLast()
    guard !facts.contains(fact) else { return }
    facts.append(fact)
    groups.append((fact, ordered.count..<(ordered.count + rules.count)))
    ordered += rules
  }
}

extension Rule {
  /// The fact the rule sets; nil when it is of another kind.
  var derivedFact: FactKey? {
    guard case .fact(let fact) = outcome else { return nil }
    return fact
  }

  /// The ages of minority, when this rule derives `minor` from the age alone.
  var minorAges: AgeRange? {
    guard derivedFact == .known(.minor), case .age(let range) = when else { return nil }
    return range
  }
}
