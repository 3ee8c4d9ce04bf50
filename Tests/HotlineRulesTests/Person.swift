import HotlineHours
import HotlineModel
import HotlineRules

/// Persons and rules as the tests write them: facts by their names in rule files.
enum Person {
  static let day = CivilDate(dayNumber: 20_778)

  /// A person of whom these facts are known; the values of a list stand side by side.
  static func sheet(_ facts: [FactName: [String]]) -> FactSheet {
    var sheet = FactSheet()
    for (name, values) in facts { sheet[name] = values }
    return sheet
  }

  /// What a condition makes of a person.
  static func truth(
    _ condition: Condition, _ facts: [FactName: [String]]
  ) throws(RuleBookError) -> Truth? {
    let book = try RuleBook([Rules.triage("rule", .routine, when: condition)])
    return book.evaluate(sheet(facts), on: day).truths.first
  }
}

/// Rules of each kind in few words.
enum Rules {
  static func fact(_ id: String, sets name: String, when condition: Condition) -> Rule {
    Rule(id: id, title: id, when: condition, outcome: .fact(sets: FactKey(name)))
  }

  static func triage(_ id: String, _ urgency: Urgency, when condition: Condition) -> Rule {
    Rule(id: id, title: id, when: condition, outcome: .triage(urgency))
  }

  static func exclude(_ id: String, when condition: Condition) -> Rule {
    let target = RuleTarget(services: ["somewhere"])
    return Rule(id: id, title: id, when: condition, outcome: .exclude(target, reason: id))
  }
}

extension Condition {
  /// The fact has one of the values.
  static func fact(_ name: String, _ values: String...) -> Condition {
    .any(of: FactKey(name), values: values)
  }
}
