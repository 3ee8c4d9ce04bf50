import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineRules

/// Runs one example person and says what is not as expected.
struct ExampleRunner {
  let directory: Directory
  let now: Moment

  /// One text for each expectation that fails; empty when all hold.
  func failures(_ example: RuleExample) throws -> [String] {
    let question: Question
    do {
      question = try directory.question(
        example.person, defaultReader: LanguageTag("en"), now: now)
    } catch let error as QuestionError {
      return ["the person cannot be read: \(error)"]
    }
    let answer = try directory.answer(question, limit: 100)
    return services(example.expect, answer) + rest(example.expect, answer)
      + facts(example.expect, question)
  }

  private func services(_ expect: Expectation, _ answer: Answer) -> [String] {
    let listed = answer.referrals.map(\.service.id)
    let excluded = answer.notListed.map(\.service)
    var failures: [String] = []
    for id in expect.listed where !listed.contains(id) {
      failures.append("\(id) should be listed; listed are \(listed.joined(separator: ", "))")
    }
    for id in expect.notListed where !excluded.contains(id) || listed.contains(id) {
      failures.append("\(id) should stand among those not listed")
    }
    for id in expect.absent where listed.contains(id) {
      failures.append("\(id) should be absent")
    }
    if let first = expect.first, listed.first != first {
      failures.append("\(first) should come first, not \(listed.first ?? "nobody")")
    }
    if let id = expect.emergency, answer.emergency?.contact.id.hasPrefix("\(id)/") != true {
      failures.append("\(id) should stand above everything")
    }
    return failures
  }

  private func rest(_ expect: Expectation, _ answer: Answer) -> [String] {
    let asked = answer.ask.map(\.fact.rawValue)
    let shown =
      answer.cautions.map(\.code) + answer.pathway.flatMap { $0.cautions.map(\.code) }
      + answer.referrals.flatMap { $0.cautions.map(\.code) }
    var failures: [String] = []
    for fact in expect.asks where !asked.contains(fact) {
      failures.append("\(fact) should be asked; asked are \(asked.joined(separator: ", "))")
    }
    for caution in expect.cautions where !shown.contains(caution) {
      failures.append("the caution \(caution) should be shown")
    }
    if let urgency = expect.urgency, answer.urgency != urgency {
      failures.append(
        "it should be \(urgency.rawValue), not \(answer.urgency?.rawValue ?? "without urgency")")
    }
    return failures
  }

  private func facts(_ expect: Expectation, _ question: Question) -> [String] {
    let evaluation = directory.evaluate(question)
    return expect.facts.sorted { $0.key < $1.key }.compactMap { name, value in
      let truth = "\(directory.book.truth(of: FactKey(name), in: evaluation))"
      return truth == value ? nil : "\(name) should be \(value), not \(truth)"
    }
  }
}
