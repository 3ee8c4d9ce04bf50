import HotlineModel
public import HotlineRules

/// Where rules put rows for one person: which rows at which stage with which precedence.
struct Placement {
  let rule: Int
  let stage: Stage
  let precedence: Int
  let rows: Bits
}

/// The rule book compiled against an index: the rows each rule is about.
public struct PlacedRules: Hashable, Sendable {
  /// The rule book.
  public let book: RuleBook
  let targets: [Bits?]

  /// Finds the rows of every rule of the kinds exclude, refer and caution.
  public init(_ book: RuleBook, in index: ReferralIndex) {
    self.book = book
    targets = book.rules.map { rule in
      rule.outcome.target.map { target in
        let rows = index.rows(of: target.services, about: target.subjects)
        guard case .exclude = rule.outcome else { return rows }
        return index.rows(reachedThrough: rows)
      }
    }
  }

  /// The rules of kind refer that hold, by stage, precedence and order of the files.
  func placements(_ evaluation: RuleEvaluation) -> [Placement] {
    book.rules.indices.compactMap { rule -> Placement? in
      guard evaluation.truths[rule] == .yes, let rows = targets[rule],
        case .refer(_, let stage, let precedence, _) = book.rules[rule].outcome
      else { return nil }
      return Placement(rule: rule, stage: stage, precedence: precedence, rows: rows)
    }.sorted { ($0.stage, $0.precedence, $0.rule) < ($1.stage, $1.precedence, $1.rule) }
  }

  /// The rules of kind exclude that hold, with the rows they take out.
  func exclusions(_ evaluation: RuleEvaluation) -> [(rule: Int, rows: Bits)] {
    book.rules.indices.compactMap { rule in
      guard evaluation.truths[rule] == .yes, case .exclude = book.rules[rule].outcome,
        let rows = targets[rule], !rows.isEmpty
      else { return nil }
      return (rule, rows)
    }
  }
}

extension Outcome {
  /// The services the outcome is about; nil when it is about none or the whole answer.
  var target: RuleTarget? {
    switch self {
    case .exclude(let target, _), .refer(let target, _, _, _): target
    case .caution(let target, _, _): target.isEmpty ? nil : target
    case .fact, .triage: nil
    }
  }
}
