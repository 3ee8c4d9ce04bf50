public import HotlineModel

/// When a rule holds: typed tests of facts, joined by all, any and not.
///
/// It has no input but the facts, cannot loop, and always ends.
public indirect enum Condition: Hashable, Sendable, Codable {
  /// Holds for everyone.
  case always
  /// Holds when the fact has one of the values; `unknown` may be one of them.
  case any(of: FactKey, values: [String])
  /// Holds when the age in whole years lies in the range.
  case age(AgeRange)
  /// Holds when every part holds; an empty list holds.
  case all([Condition])
  /// Holds when a part holds; an empty list does not.
  case some([Condition])
  /// Holds when the part does not.
  case not(Condition)

  /// The facts the condition looks at.
  public var facts: Set<FactKey> {
    switch self {
    case .always: []
    case .any(let fact, _): [fact]
    case .age: [.known(.age)]
    case .all(let parts), .some(let parts): parts.reduce(into: []) { $0.formUnion($1.facts) }
    case .not(let part): part.facts
    }
  }
}

/// A fact that conditions look at: one of the question, or one that a rule derives.
public enum FactKey: Hashable, Sendable, Codable, CustomStringConvertible {
  /// A fact of the question.
  case known(FactName)
  /// A fact that rules derive, such as `suspected-trafficking`.
  case derived(String)

  /// The fact with a name in a rule file: a fact of the question, else a derived one.
  public init(_ name: String) {
    self = FactName(rawValue: name).map { .known($0) } ?? .derived(name)
  }

  /// The name in a rule file.
  public var description: String {
    switch self {
    case .known(let name): name.rawValue
    case .derived(let name): name
    }
  }
}
