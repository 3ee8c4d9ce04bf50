/// A constraint that is given up when fewer than three services fit, in the order it is given up.
public enum Relaxation: String, Hashable, Sendable, Codable, CaseIterable {
  /// Services for the wider subject count too.
  case subject
  /// Other channels than the wanted ones count too.
  case channel
  /// Contacts that want a name count too.
  case anonymous
  /// Services without a common language on record count too.
  case language
  /// Numbers that the caller's line does not reach count too.
  case line
  /// Services for any subject count too, those with a contact of their own first: what lies behind
  /// another service is special, and nobody asked about it.
  case anything
  /// Services for other subjects count too, because nobody who shares a language is open.
  case hours
}
