/// How the language of an answer meets the person's: a rung of the ladder without its mode.
public enum LanguageMatch: String, Hashable, Sendable, Codable, CaseIterable {
  /// The person's best language.
  case same
  /// A language that speakers of the person's own understand.
  case mutual
  /// Another language the person listed.
  case other
  /// Easy Japanese.
  case easy
  /// A machine translates.
  case machine
  /// No language in common is on record.
  case none
  /// The person's language or the service's is not known.
  case unknown
}
