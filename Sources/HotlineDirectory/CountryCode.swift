import HotlineText

/// Tells country codes from other texts.
enum CountryCode {
  /// Whether a text is the code of a country, in two capital letters.
  static func isReal(_ text: String) -> Bool {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ (65...90).contains($0) }) else {
      return false
    }
    // A tag is refused when its region is unknown, whatever its language.
    return (try? TagCanonicalization.canonical("en-\(text)")) == "en-\(text)"
  }
}
