import CICU

/// The alphabetical order of a locale.
public struct Collation: Hashable, Sendable {
  /// What to compare in place of a text; comparable only with keys of the same locale.
  public struct SortKey: Hashable, Sendable, Comparable {
    /// The bytes that are compared, first to last.
    public let bytes: [UInt8]

    /// Whether the first text stands before the other.
    public static func < (one: SortKey, other: SortKey) -> Bool {
      one.bytes.lexicographicallyPrecedes(other.bytes)
    }
  }

  /// The tag of the locale whose order it is.
  public let locale: String

  /// Makes the order of a locale; an unreadable tag gives the order of the bytes.
  public init(locale: String) {
    self.locale = locale
  }

  /// The key of a text.
  public func key(for text: String) -> SortKey {
    let raw = cicu_sort_key(ICUText.locale(locale), text, ICUText.byteCount(text))
    return SortKey(bytes: ICUText.bytes(raw) ?? Array(text.utf8))
  }

  /// The texts in order; texts that count as equal keep the order of their code points.
  public func sorted(_ texts: [String]) -> [String] {
    let keyed = texts.map { (key: key(for: $0), text: $0) }
    return keyed.sorted { ($0.key, $0.text) < ($1.key, $1.text) }.map(\.text)
  }
}
