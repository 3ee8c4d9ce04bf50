/// A text as one piece for comparing: in its search form, without spaces and signs.
///
/// Whatever is written with other spaces, hyphens or brackets has the same key:
/// `0570-090911`, `０５７０ ０９０９１１` and `(0570) 090911`.
public enum SearchKey {
  /// The letters, marks and digits of a text in its search form, and `#`, which is dialled.
  ///
  /// `key("Đường dây 24/7!")` is `duongday247`. It is empty where a text has no letters.
  public static func key(_ text: String) -> String {
    key(ofSearchForm: TextFolding.searchForm(text))
  }

  /// The key of a text that is already in its search form.
  public static func key(ofSearchForm text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: text.utf8.filter(Self.counts), as: UTF8.self)
    }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where counts(scalar) { kept.append(scalar) }
    return String(kept)
  }

  /// What the key of a text sounds like in Japanese; nil when it is no kana and no romaji.
  ///
  /// `sound(ofKey: "hoterasu")` is that of `ほうてらす` and of `houterasu`.
  public static func sound(ofKey key: String) -> String? { RomajiSound.of(key) }

  /// The overlapping pieces of a key by which a part of it is found: two letters each of Han and
  /// kana, three of other scripts; none for a key that is shorter.
  ///
  /// Every piece of a part is a piece of the whole.
  public static func pieces(ofKey key: String) -> [String] {
    let scalars = Array(key.unicodeScalars)
    return scalars.indices.compactMap { start in
      let end = start + (isDense(scalars[start]) ? 2 : 3)
      guard end <= scalars.count else { return nil }
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[start..<end])
      return String(piece)
    }
  }

  /// Whether one letter of a script carries about a syllable or a word.
  private static func isDense(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x3096).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
  }

  private static func counts(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "#")
  }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return counts(UInt8(scalar.value)) }
    // Han and Hangul, the bulk of long texts, are letters throughout.
    if (0x3400...0x9FFF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value) {
      return true
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
