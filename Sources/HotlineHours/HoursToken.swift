/// A piece of opening hours as written.
struct HoursToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Letters: `Mo`, `Dec`, `off`.
    case word
    /// Digits.
    case number
    /// Text in quotes, without them.
    case comment
    /// One sign, or `||`.
    case sign
    /// The end of the text.
    case end
  }

  let kind: Kind
  let text: String
  /// The place of its first character, counted from 1.
  let column: Int

  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }
}
