import CICU

/// The words of a text, also where they are written without spaces (Thai, Khmer, Japanese).
///
/// Spaces and punctuation are left out.
public struct WordBreaks: Hashable, Sendable {
  /// The tag of the locale whose rules are used.
  public let locale: String

  /// Makes the word rules of a locale; an unreadable tag finds no words.
  public init(locale: String) {
    self.locale = locale
  }

  /// Where the words stand, first to last.
  public func ranges(in text: String) -> [Range<String.Index>] {
    Boundaries(CICU_BREAK_WORD, locale: locale, in: text).stretches.compactMap {
      $0.status >= 100 ? text.range(ofBytes: $0.bytes) : nil
    }
  }

  /// Where the words stand in bytes of UTF-8, for a tokenizer that is handed bytes.
  public func byteRanges(in utf8: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    Boundaries(CICU_BREAK_WORD, locale: locale, in: utf8).stretches.compactMap {
      $0.status >= 100 ? $0.bytes : nil
    }
  }
}
