import HotlineAnswers
import HotlineText

/// The letters that are compared in another form, for a script that has no tables of its own.
///
/// The script does by itself what every browser can: widths, small letters, the parts of Hangul.
enum SearchForms {
  /// Sets `siteForms`: pairs of a letter and its form, and the letters whose form is none or several.
  static var script: String {
    var (pairs, several) = ("", [(String, String)]())
    for scalar in letters {
      let form = SearchKey.key(String(scalar))
      guard form != String(scalar) else { continue }
      if form.unicodeScalars.count == 1 {
        pairs += "\(scalar)\(form)"
      } else {
        several.append((String(scalar), form))
      }
    }
    var json = JSONWriter()
    json.object { json in
      json.field("pairs", pairs)
      json.key("several")
      json.object { json in for (letter, form) in several { json.field(letter, form) } }
    }
    return "\"use strict\";\nglobalThis.siteForms = \(json.text);\n"
  }

  /// Letters, marks and digits that a browser leaves as they are in small letters of usual width.
  private static var letters: [Unicode.Scalar] {
    (0x80..<0xF900).compactMap { Unicode.Scalar(UInt32($0)) }.filter { scalar in
      let isSyllable = (0xAC00...0xD7A3).contains(scalar.value)
      guard !isSyllable, !(0xE000...0xF8FF).contains(scalar.value) else { return false }
      switch scalar.properties.generalCategory {
      case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
        .decimalNumber, .letterNumber, .otherNumber:
        return !scalar.properties.changesWhenNFKCCaseFolded || "ßς".unicodeScalars.contains(scalar)
      default: return false
      }
    }
  }
}
