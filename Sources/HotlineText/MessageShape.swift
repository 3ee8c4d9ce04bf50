import CICU

/// The arguments a message pattern asks for, and the branches it has for them.
///
/// What the checks of `locales/` compare between a message and its translations.
public struct MessageShape: Hashable, Sendable {
  /// The names of all arguments, nested ones too.
  public let placeholders: Set<String>
  /// For each argument counted by `plural`, its categories: `one`, `few`, `other`…; exact
  /// numbers such as `=0` are left out.
  public let pluralCategories: [String: Set<String>]
  /// For each argument of a `select`, the values it has a branch for, `other` included.
  public let selections: [String: Set<String>]

  /// Reads a pattern.
  ///
  /// - Throws: ``MessagePatternError`` when it is not a pattern. A format ICU does not know is
  ///   found only by ``MessageFormat``.
  public init(_ pattern: String) throws(MessagePatternError) {
    let raw = cicu_message_shape(pattern, ICUText.byteCount(pattern))
    guard let lines = ICUText.take(raw) else {
      throw MessagePatternError(pattern: pattern, failure: raw)
    }
    let arguments = ICUText.lines(lines).map { $0.split(separator: "\t").map(String.init) }
    placeholders = Set(arguments.map { $0[1] })
    pluralCategories = Self.selectors(of: "plural", arguments).mapValues { categories in
      categories.filter { !$0.hasPrefix("=") }
    }
    selections = Self.selectors(of: "select", arguments)
  }

  /// Each line is the kind, the name and then the selectors.
  private static func selectors(
    of kind: String, _ arguments: [[String]]
  ) -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    for argument in arguments where argument[0] == kind {
      found[argument[1], default: []].formUnion(argument.dropFirst(2))
    }
    return found
  }
}

/// The names of the arguments a pattern asks for: `{n, plural, other {# of {all}}}` gives `n`, `all`.
///
/// - Throws: ``MessagePatternError`` when it is not a pattern.
public func placeholders(in pattern: String) throws(MessagePatternError) -> Set<String> {
  try MessageShape(pattern).placeholders
}

/// The plural categories a language distinguishes, `other` always among them.
///
/// Russian has `one`, `few`, `many`, `other`; Japanese only `other`. Spanish, French, Italian and
/// Portuguese have a `many` for whole millions, which no message here needs. Empty for a tag that
/// cannot be read.
public func pluralCategories(of locale: String) -> Set<String> {
  let lines = ICUText.take(cicu_plural_categories(ICUText.locale(locale))) ?? ""
  return Set(ICUText.lines(lines))
}
