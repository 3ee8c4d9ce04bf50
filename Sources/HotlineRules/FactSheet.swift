public import HotlineModel

/// The facts of one person as texts, widened so that a rule about the wide holds for the narrow.
///
/// A nil entry is unknown. A place carries its containers, a subject its wider subjects.
public struct FactSheet: Hashable, Sendable {
  private var texts: [[String]?]

  /// A sheet on which nothing is known.
  public init() { texts = Array(repeating: nil, count: FactName.allCases.count) }

  /// The facts of a question.
  ///
  /// - Parameters:
  ///   - question: What is known.
  ///   - places: The id of the place and of everything it lies in.
  ///   - subjects: The ids of the subjects and of everything above them.
  public init(_ question: Question, places: [String], subjects: [String]) {
    self.init()
    self[.languages] = Self.list(question.languages.map(\.description))
    self[.place] = Self.list(places)
    self[.subjects] = Self.list(subjects)
    self[.needs] = Self.list(question.needs.map(\.rawValue))
    self[.channels] = Self.list(question.channels.map(\.rawValue))
    self[.age] = question.age.map { ["\($0)"] }
    self[.minor] = Self.flag(question.minor)
    self[.gender] = question.gender.map { [$0.rawValue] }
    self[.nationality] = question.nationality.map { [$0] }
    self[.residence] = question.residence.map { [$0.rawValue] }
    self[.role] = question.role.map { [$0.rawValue] }
    self[.danger] = Self.flag(question.danger)
    self[.lowIncome] = Self.flag(question.lowIncome)
    self[.line] = question.line.map { [$0.rawValue] }
    self[.anonymous] = Self.flag(question.anonymous)
    self[.consentPolice] = Self.flag(question.consent.police)
    self[.consentShare] = Self.flag(question.consent.share)
  }

  /// The values of a fact; nil when unknown.
  public subscript(name: FactName) -> [String]? {
    get { texts[name.slot] }
    set { texts[name.slot] = newValue }
  }

  private static func list(_ values: [String]) -> [String]? { values.isEmpty ? nil : values }
  private static func flag(_ value: Bool?) -> [String]? { value.map { [$0 ? "yes" : "no"] } }
}

extension FactName {
  /// The position of the fact among all facts of a question.
  var slot: Int { Self.slots[self] ?? 0 }

  private static let slots = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
