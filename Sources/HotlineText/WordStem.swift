/// The beginning of a word, by which its other forms are found: `passport` and `passports`.
///
/// It knows no grammar: a beginning that words share is a hint that they belong together, and
/// counts less than the word.
enum WordStem {
  /// The letters that are kept of words in Latin, Greek, Cyrillic, Arabic and Indian letters.
  private static let kept = 5

  /// The stem of a word in its search form; nil for scripts without inflected endings in writing,
  /// and for words that are hardly longer.
  static func of(_ word: String) -> String? {
    var scalars = Array(word.unicodeScalars)
    guard let first = scalars.first, hasEndings(first) else { return nil }
    if (0x0600..<0x0780).contains(first.value) { scalars = withoutArticle(scalars) }
    let isHangul = (0x3131...0x3163).contains(first.value)
    guard scalars.count >= (isHangul ? 4 : kept) else { return nil }
    var stem = String.UnicodeScalarView()
    stem.append(contentsOf: scalars.prefix(kept))
    return String(stem)
  }

  private static func hasEndings(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x00C0..<0x0E00, 0x0900..<0x0E00, 0x1E00..<0x2000, 0x3131...0x3163: true
    default: false
    }
  }

  /// Arabic writes article, "and", "with" and "for" as part of the word.
  private static func withoutArticle(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    for prefix in articles where scalars.count >= prefix.count + 3 && scalars.starts(with: prefix) {
      return Array(scalars.dropFirst(prefix.count))
    }
    return scalars
  }

  private static let articles: [[Unicode.Scalar]] = [
    "\u{0648}\u{0627}\u{0644}", "\u{0628}\u{0627}\u{0644}", "\u{0644}\u{0644}",
    "\u{0627}\u{0644}",
  ].map { Array($0.unicodeScalars) }
}
