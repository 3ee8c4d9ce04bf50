import HotlineText

/// Where a line may end in languages that write no spaces between words.
enum Syllables {
  /// The text with U+200B (zero width space) where ICU lets a line end, in Khmer, Lao and Burmese;
  /// without it Pango breaks inside of a syllable. Other texts come back unchanged.
  static func breakable(_ text: String, language: String) -> String {
    guard languages.contains(language.prefix { $0 != "-" }) else { return text }
    return LineBreaks(locale: language).ranges(in: text).map { text[$0] }
      .joined(separator: "\u{200B}")
  }

  private static let languages: Set<Substring> = ["km", "lo", "my"]
}
