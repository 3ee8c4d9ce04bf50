import CICU

/// Forms of a text in which texts that people take for the same are the same.
public enum TextFolding {
  /// Without differences of case, width and composition: `Straße` and `ＳＴＲＡＳＳＥ` meet.
  ///
  /// Unicode's NFKC_Casefold. Accents stay.
  public static func folded(_ text: String) -> String {
    normalized(CICU_NFKC_CASEFOLD, text)
  }

  /// Without the accents of Latin, Greek and Cyrillic letters: `tư vấn` gives `tu van`.
  ///
  /// Other scripts keep their marks: in Thai, Khmer, Burmese and the scripts of India they are
  /// vowels, and a word without them is another word.
  public static func strippedOfAccents(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 > 0x7F }) else { return text }
    var kept = String.UnicodeScalarView()
    var followsAlphabet = false
    for scalar in normalized(CICU_NFD, text).unicodeScalars {
      let isAccent = (0x0300...0x036F).contains(scalar.value)
      if isAccent && followsAlphabet { continue }
      if !isAccent { followsAlphabet = isAlphabetic(scalar) }
      kept.append(unbarred[scalar] ?? scalar)
    }
    return normalized(CICU_NFC, String(kept))
  }

  /// What a search compares: folded, without Latin accents, and in every script with one form for
  /// what people write in several.
  ///
  /// Katakana becomes hiragana; `權`, `権` and `权` become one; Hangul becomes the letters one types;
  /// Arabic loses its vowel signs, and alef, yeh, heh and kaf have one form each; digits of any
  /// script become 0 to 9. `searchForm("ﾎｯﾄﾗｲﾝ Tư VẤN ０１")` is `ほっとらいん tu van 01`.
  public static func searchForm(_ text: String) -> String {
    ScriptForms.compared(strippedOfAccents(folded(text)))
  }

  /// Letters with a stroke, which Unicode does not take apart.
  private static let unbarred: [Unicode.Scalar: Unicode.Scalar] = [
    "đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ħ": "h", "Ħ": "H",
    "ŧ": "t", "Ŧ": "T", "ı": "i",
  ]

  /// Whether a letter is Latin, Greek or Cyrillic.
  private static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x52F, 0x1C80...0x1C8F,
      0x1D00...0x1DBF, 0x1E00...0x1FFF, 0x2C60...0x2C7F, 0x2DE0...0x2DFF, 0xA640...0xA69F,
      0xA720...0xA7FF:
      true
    default: false
    }
  }

  private static func normalized(_ form: cicu_form, _ text: String) -> String {
    ICUText.take(cicu_normalized(form, text, ICUText.byteCount(text))) ?? text
  }
}
