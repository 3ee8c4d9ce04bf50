import HotlineHours
import HotlineModel
import HotlineRules

/// Reads a record of `rules/*.yaml`.
struct RuleReader {
  static let common = [
    "id", "kind", "title", "source", "validFrom", "validUntil", "when", "examples",
  ]
  /// The keys that each kind of rule has besides.
  static let own: [(kind: String, keys: [String])] = [
    ("fact", ["sets"]), ("triage", ["urgency"]),
    ("exclude", ["services", "subjects", "reason"]),
    ("refer", ["services", "subjects", "stage", "precedence", "reason"]),
    ("caution", ["services", "subjects", "caution", "stage"]),
  ]

  func rule(_ field: Field) -> Rule? {
    let kind = field["kind"]?.wording?.text
    let own = Self.own.first { $0.kind == kind }?.keys ?? Self.own.flatMap(\.keys)
    let keys = Self.common + own
    guard let record = RecordReader(field, as: "\(kind ?? "") rule".trimmed, keys: keys) else {
      return nil
    }
    let id = record.id()
    let title = record.required("title")?.text()
    let when = record.required("when").flatMap(ConditionReader().condition)
    let outcome = OutcomeReader(record: record).outcome()
    let source = record.required("source")?.elements.compactMap(SourceReader().source) ?? []
    let examples = record["examples"]?.elements.compactMap(ExampleReader().example) ?? []
    let (from, until) = (record["validFrom"]?.day(), record["validUntil"]?.day())
    checkOrder(from, until, record)
    guard let id, let title, let when, let outcome else { return nil }
    var rule = Rule(id: id, title: title, when: when, outcome: outcome)
    (rule.source, rule.examples) = (source, examples)
    (rule.validFrom, rule.validUntil) = (from, until)
    return rule
  }

  private func checkOrder(_ from: CivilDate?, _ until: CivilDate?, _ record: RecordReader) {
    guard let from, let until, until < from else { return }
    record.field.ledger.error(
      "rule.never-valid", "\(until) lies before \(from); write a later 'validUntil'",
      at: record.mark(of: "validUntil"))
  }
}

extension String {
  /// Without spaces around it.
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
