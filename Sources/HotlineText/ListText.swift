import CICU

/// Joins items into one phrase as a locale does: `A, B and C`.
public struct ListText: Hashable, Sendable {
  /// What the items are to each other.
  public enum Link: Hashable, Sendable {
    /// All of them: "and".
    case and
    /// Any one of them: "or".
    case or
  }

  /// The tag of the locale the phrase is in.
  public let locale: String
  /// The word before the last item.
  public let link: Link

  /// Makes the phrase of a locale, with "and" unless told otherwise.
  public init(locale: String, link: Link = .and) {
    self.locale = locale
    self.link = link
  }

  /// The items as one phrase; empty for none. In `ja`: `英語、タガログ語、ネパール語`.
  public func joined(_ items: [String]) -> String {
    let joined = ICUText.withList(items) {
      ICUText.take(cicu_list(ICUText.locale(locale), link == .or, $0))
    }
    return joined ?? items.joined(separator: ", ")
  }
}
