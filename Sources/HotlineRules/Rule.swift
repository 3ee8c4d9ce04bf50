public import HotlineHours
public import HotlineModel

/// One rule of the rule book.
public struct Rule: Hashable, Sendable, Codable {
  /// The id, unique in the rule book.
  public let id: String
  /// The rule in one sentence.
  public var title: String
  /// Where it was read.
  public var source: [Source]
  /// The first day it is valid; nil when since ever.
  public var validFrom: CivilDate?
  /// The last day it is valid; nil when it has no end.
  public var validUntil: CivilDate?
  /// When it holds.
  public var when: Condition
  /// What follows when it holds.
  public var outcome: Outcome
  /// Persons with what is expected for them; run as tests.
  public var examples: [RuleExample]

  /// Makes a rule without sources, limits of time, or examples.
  public init(id: String, title: String, when: Condition, outcome: Outcome) {
    (self.id, self.title, self.when, self.outcome) = (id, title, when, outcome)
    (source, examples) = ([], [])
  }

  /// Whether the rule is valid on a day.
  public func isValid(on day: CivilDate) -> Bool {
    if let validFrom, day < validFrom { return false }
    if let validUntil, day > validUntil { return false }
    return true
  }
}

/// What follows from a rule: the five kinds.
public enum Outcome: Hashable, Sendable, Codable {
  /// Derives a fact: yes when a rule for it holds, no when none can.
  case fact(sets: FactKey)
  /// Says how urgent it is; exactly one such rule holds for every person.
  case triage(Urgency)
  /// Who must not be sent where; `reason` is a message id without the leading `excluded.`.
  case exclude(RuleTarget, reason: String)
  /// Adds services to a stage, smaller precedence first (0...99).
  case refer(RuleTarget, stage: Stage, precedence: Int, reason: String)
  /// What to mind, at the services of the target or, when it is empty, with the whole answer.
  case caution(RuleTarget, caution: String, stage: Stage?)

  /// The name of the kind in a rule file.
  public var kind: String {
    switch self {
    case .fact: "fact"
    case .triage: "triage"
    case .exclude: "exclude"
    case .refer: "refer"
    case .caution: "caution"
    }
  }
}

/// The services a rule is about: named, or all with one of the subjects.
public struct RuleTarget: Hashable, Sendable, Codable {
  /// Ids of services.
  public var services: [String]
  /// Ids of subjects; their narrower subjects count too.
  public var subjects: [String]

  /// Makes a target; an empty one stands for the whole answer.
  public init(services: [String] = [], subjects: [String] = []) {
    (self.services, self.subjects) = (services, subjects)
  }

  /// Whether no service and no subject is named.
  public var isEmpty: Bool { services.isEmpty && subjects.isEmpty }
}

/// A person and what the rule book must make of them.
public struct RuleExample: Hashable, Sendable, Codable {
  /// The fields of the question as texts; lists keep their order.
  public var person: [String: [String]]
  /// What must come out.
  public var expect: Expectation

  /// Makes an example.
  public init(person: [String: [String]], expect: Expectation) {
    (self.person, self.expect) = (person, expect)
  }
}

/// What must come out for an example person; nil and empty lists expect nothing.
public struct Expectation: Hashable, Sendable, Codable {
  /// Services that must be listed, wherever.
  public var listed: [String] = []
  /// Services that must stand among those not listed.
  public var notListed: [String] = []
  /// Services that must be neither.
  public var absent: [String] = []
  /// The service that must come first.
  public var first: String?
  /// Facts that must be asked for.
  public var asks: [String] = []
  /// The urgency.
  public var urgency: Urgency?
  /// Cautions that must be shown somewhere.
  public var cautions: [String] = []
  /// Derived facts with `yes`, `no` or `unknown`.
  public var facts: [String: String] = [:]
  /// The id of the emergency service that must stand above everything.
  public var emergency: String?

  /// Expects nothing yet.
  public init() {}
}
