/// A value to put into a message.
///
/// Dates and telephone numbers are put in as text that is already formatted.
public enum MessageArgument: Hashable, Sendable {
  /// Shown as it is; chooses the branch of a `select`.
  case text(String)
  /// Written as the locale does, in Latin digits; chooses the branch of a `plural`.
  case number(Int)
}

extension MessageArgument: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
  /// Makes a text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// Makes a number.
  public init(integerLiteral value: Int) { self = .number(value) }
}
