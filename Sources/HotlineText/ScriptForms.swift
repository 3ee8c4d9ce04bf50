/// Brings letters that people write in several ways to one form each, script by script.
///
/// It serves comparing alone: nothing that is shown passes through here.
enum ScriptForms {
  /// A text in NFKC_Casefold without Latin accents, letter by letter in its form for comparing.
  static func compared(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 > 0x7F }) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x0370: kept.append(scalar)
      case 0x0400..<0x0530: kept.append(cyrillic[scalar] ?? scalar)
      case 0x0600..<0x0780: arabic(scalar, into: &kept)
      case 0x30A1...0x30F6: kept.append(Unicode.Scalar(scalar.value - 0x60) ?? scalar)
      case 0x1100...0x11FF, 0xAC00...0xD7A3: HangulLetters.append(scalar, to: &kept)
      case 0x3400...0x9FFF: kept.append(HanForms.common(scalar))
      default: other(scalar, into: &kept)
      }
    }
    return String(kept)
  }

  /// Mongolian vowels as keyboards without them write them.
  private static let cyrillic: [Unicode.Scalar: Unicode.Scalar] = ["ү": "у", "ө": "о"]

  /// Arabic letters without vowel signs and stretching; letters of one sound share one form.
  private static func arabic(_ scalar: Unicode.Scalar, into kept: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x0610...0x061A, 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06ED: break
    default: other(arabicLetters[scalar] ?? scalar, into: &kept)
    }
  }

  private static let arabicLetters: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{0622}": "\u{0627}", "\u{0623}": "\u{0627}", "\u{0625}": "\u{0627}",  // alef
    "\u{0671}": "\u{0627}", "\u{0629}": "\u{0647}", "\u{06C1}": "\u{0647}",  // alef, heh
    "\u{06BE}": "\u{0647}", "\u{06C3}": "\u{0647}", "\u{06C2}": "\u{0647}",  // heh
    "\u{0649}": "\u{064A}", "\u{06CC}": "\u{064A}", "\u{06D2}": "\u{064A}",  // yeh
    "\u{0626}": "\u{064A}", "\u{06D3}": "\u{064A}", "\u{0624}": "\u{0648}",  // yeh, waw
    "\u{06A9}": "\u{0643}", "\u{06AA}": "\u{0643}",  // kaf
  ]

  /// Digits of any script as 0 to 9; the dot under letters of India left out.
  private static func other(_ scalar: Unicode.Scalar, into kept: inout String.UnicodeScalarView) {
    let value = scalar.value
    if value == 0x093C || value == 0x09BC || value == 0x0A3C { return }
    // Both signs of nasal Devanagari vowels are written for one another.
    if value == 0x0901 { return kept.append("\u{0902}") }
    guard scalar.properties.numericType == .decimal, let number = scalar.properties.numericValue,
      let digit = Unicode.Scalar(UInt32(number) + 0x30)
    else { return kept.append(scalar) }
    kept.append(digit)
  }
}

/// Hangul as the letters one types: `인권` gives `ㅇㅣㄴㄱㅜㅓㄴ`.
///
/// So a syllable that is only begun is the beginning of the one that is meant.
enum HangulLetters {
  private static let firstSyllable: UInt32 = 0xAC00
  private static let syllablesPerLead: UInt32 = 588
  private static let syllablesPerVowel: UInt32 = 28

  /// Appends the letters of a syllable or of a conjoining letter.
  static func append(_ scalar: Unicode.Scalar, to kept: inout String.UnicodeScalarView) {
    let value = scalar.value
    guard value >= firstSyllable else {
      switch value {
      case 0x1100..<0x1113: letters(leads[Int(value - 0x1100)], &kept)
      case 0x1161..<0x1176: letters(vowels[Int(value - 0x1161)], &kept)
      case 0x11A8..<0x11C3: letters(tails[Int(value - 0x11A7)], &kept)
      default: kept.append(scalar)
      }
      return
    }
    let place = value - firstSyllable
    letters(leads[Int(place / syllablesPerLead)], &kept)
    letters(vowels[Int(place % syllablesPerLead / syllablesPerVowel)], &kept)
    letters(tails[Int(place % syllablesPerVowel)], &kept)
  }

  private static func letters(_ letters: String, _ kept: inout String.UnicodeScalarView) {
    kept.append(contentsOf: letters.unicodeScalars)
  }

  private static let leads = [
    "ㄱ", "ㄲ", "ㄴ", "ㄷ", "ㄸ", "ㄹ", "ㅁ", "ㅂ", "ㅃ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅉ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
  ]
  private static let vowels = [
    "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ",
    "ㅡ", "ㅡㅣ", "ㅣ",
  ]
  private static let tails = [
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ",
    "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
  ]
}
