import HotlineModel
import HotlineRules

/// Reads what follows from a rule, by its kind.
struct OutcomeReader {
  let record: RecordReader

  func outcome() -> Outcome? {
    guard let kind = record.required("kind"), let text = kind.text() else { return nil }
    switch text {
    case "fact": return record.required("sets").flatMap(sets)
    case "triage": return record.required("urgency")?.choice(Urgency.self).map { .triage($0) }
    case "exclude": return exclude()
    case "refer": return refer()
    case "caution": return caution()
    default:
      kind.reject(text, allowed: RuleReader.own.map(\.kind))
      return nil
    }
  }

  private func sets(_ field: Field) -> Outcome? {
    guard let name = field.text() else { return nil }
    let fact = FactKey(name)
    // Of what is asked, only being under age also follows from something else.
    if case .known(let known) = fact, known != .minor {
      field.error(
        "rule.sets", "'\(name)' is asked and not derived; write a name of its own, or minor")
      return nil
    }
    return .fact(sets: fact)
  }

  private func exclude() -> Outcome? {
    let target = target(needed: true)
    let reason = record.required("reason")?.text()
    guard let target, let reason else { return nil }
    return .exclude(target, reason: reason)
  }

  private func refer() -> Outcome? {
    let target = target(needed: true)
    let stage = record.required("stage")?.choice(Stage.self)
    let precedence = record.required("precedence")?.whole(in: 0...99)
    let reason = record.required("reason")?.text()
    guard let target, let stage, let precedence, let reason else { return nil }
    return .refer(target, stage: stage, precedence: precedence, reason: reason)
  }

  private func caution() -> Outcome? {
    let target = target(needed: false)
    let stage = record["stage"]?.choice(Stage.self)
    let caution = record.required("caution")?.text()
    guard let target, let caution else { return nil }
    return .caution(target, caution: caution, stage: stage)
  }

  private func target(needed: Bool) -> RuleTarget? {
    let target = RuleTarget(
      services: record["services"]?.texts() ?? [], subjects: record["subjects"]?.texts() ?? [])
    guard needed, target.isEmpty else { return target }
    record.field.error("rule.target", "the rule is about nothing; write 'services' or 'subjects'")
    return nil
  }
}
