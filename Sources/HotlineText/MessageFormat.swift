import CICU

/// A message in ICU's MessageFormat, with named arguments, plurals and selections.
///
/// ```swift
/// let calls = try MessageFormat(
///   pattern: "{n, plural, one {# дзвінок} few {# дзвінки} other {# дзвінків}}", locale: "uk")
/// calls.format([("n", 3)])  // "3 дзвінки"
/// ```
public struct MessageFormat: Hashable, Sendable {
  /// The pattern as written.
  public let pattern: String
  /// The tag whose plural rules and number signs are used.
  public let locale: String

  /// Checks the pattern.
  ///
  /// - Throws: ``MessagePatternError`` when ICU cannot read it.
  public init(pattern: String, locale: String) throws(MessagePatternError) {
    self.pattern = pattern
    self.locale = locale
    guard !Self.isPlain(pattern) else { return }
    var failure = cicu_text(bytes: nil, count: 0, status: 0, offset: -1)
    let message = cicu_message_open(
      pattern, ICUText.byteCount(pattern), ICUText.locale(locale), &failure)
    guard let message else { throw MessagePatternError(pattern: pattern, failure: failure) }
    cicu_message_close(message)
  }

  /// The message with the arguments put in.
  ///
  /// An argument the pattern asks for and nobody gives stays visible as `{name}`. Where the
  /// arguments do not fit at all (a text where a number is counted), the pattern itself comes back.
  public func format(_ arguments: [(String, MessageArgument)] = []) -> String {
    Self.rendered(pattern, arguments, locale: locale) ?? pattern
  }

  /// The message, or nil when the pattern is bad or the arguments do not fit.
  static func rendered(
    _ pattern: String, _ arguments: [(String, MessageArgument)], locale: String
  ) -> String? {
    if isPlain(pattern) { return pattern }
    if let quick = PlainSubstitution.rendered(pattern, arguments) { return quick }
    var failure = cicu_text(bytes: nil, count: 0, status: 0, offset: -1)
    guard
      let message = cicu_message_open(
        pattern, ICUText.byteCount(pattern), ICUText.locale(locale), &failure)
    else { return nil }
    defer { cicu_message_close(message) }
    for (name, argument) in arguments {
      switch argument {
      case .text(let text):
        cicu_message_set_text(message, name, text, ICUText.byteCount(text))
      case .number(let number): cicu_message_set_number(message, name, Int64(number))
      }
    }
    return ICUText.take(cicu_message_format(message))
  }

  /// Without a brace or an apostrophe a pattern stands for itself, and ICU need not be asked.
  private static func isPlain(_ pattern: String) -> Bool {
    !pattern.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "'") }
  }
}
