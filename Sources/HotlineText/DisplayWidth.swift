import CICU

/// How much room a text takes in a terminal or any other fixed-width print.
public enum DisplayWidth {
  /// The number of columns: 2 for Chinese, Japanese and Korean signs and emoji, 0 for combining
  /// marks, control and direction signs, 1 for the rest.
  ///
  /// ```swift
  /// DisplayWidth.columns(of: "電話 110")  // 8
  /// ```
  public static func columns(of text: String) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    var columns = 0
    var joined = false
    for scalar in text.unicodeScalars {
      // Emoji joined by U+200D (zero width joiner) are drawn as one; letters around it are not.
      let isDrawnBefore = joined && cicu_is_pictographic(scalar.value)
      columns += isDrawnBefore ? 0 : Int(cicu_columns(scalar.value))
      joined = scalar == "\u{200D}"
    }
    return columns
  }
}
