import HotlineHours
public import HotlineModel
import HotlineReferral
import HotlineRules

extension Directory {
  /// Runs the example persons of every rule; where one names no moment, noon of the day up to which
  /// the directory vouches is taken.
  public func checkRules() throws -> RuleReport {
    let rules = try rulesWithExamples()
    let noon = zone.moment(of: header.asOf, minute: 720)
    let runner = ExampleRunner(directory: self, now: noon)
    let failures = try rules.flatMap { rule in
      try rule.examples.enumerated().flatMap { number, example in
        try runner.failures(example).map {
          RuleReport.Failure(rule: rule.id, example: number + 1, text: $0)
        }
      }
    }
    return RuleReport(
      rules: rules.count, examples: rules.reduce(0) { $0 + $1.examples.count },
      failures: failures, unshown: rules.filter { $0.examples.isEmpty }.map(\.id))
  }

  /// What every rule makes of a question.
  public func explainRules(_ question: Question) -> RuleExplanation {
    let evaluation = evaluate(question)
    let lines = book.rules.enumerated().map { index, rule in
      RuleExplanation.Line(
        rule: rule.id, kind: rule.outcome.kind, title: rule.title,
        truth: evaluation.truths[index],
        open: evaluation.truths[index] == .unknown
          ? book.openFacts(of: index, in: evaluation).sorted() : [],
        isValid: rule.isValid(on: question.at.date(in: zone)))
    }
    return RuleExplanation(lines: lines, urgency: book.urgency(in: evaluation))
  }
}
