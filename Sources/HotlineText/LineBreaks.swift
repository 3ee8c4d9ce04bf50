import CICU

/// The pieces of a text that must stay on one line.
public struct LineBreaks: Hashable, Sendable {
  /// The tag of the locale whose rules are used.
  public let locale: String

  /// Makes the line rules of a locale; an unreadable tag finds no pieces.
  public init(locale: String) {
    self.locale = locale
  }

  /// The pieces, first to last, each with the spaces and the line end that follow it.
  ///
  /// Put together they are the whole text; a line may end after any of them.
  public func ranges(in text: String) -> [Range<String.Index>] {
    Boundaries(CICU_BREAK_LINE, locale: locale, in: text).stretches.map {
      text.range(ofBytes: $0.bytes)
    }
  }
}
