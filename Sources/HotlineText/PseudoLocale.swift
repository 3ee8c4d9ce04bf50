/// English made strange, to find words that no message stands behind: `OPEN` becomes `［ÖPÉÑ］`.
///
/// Every message of the pseudo-locale stands in brackets and has accents, arguments stay. What is
/// shown in it without brackets came from a record, or is written in the code where it must not be.
/// The tag is the one that CLDR keeps for this: `en-XA`.
public enum PseudoLocale {
  /// The tag.
  public static let tag = "en-XA"

  private static let strange: [Character: Character] = [
    "a": "å", "c": "ç", "e": "é", "g": "ĝ", "h": "ĥ", "i": "î", "k": "ķ", "l": "ļ", "n": "ñ",
    "o": "ö", "r": "ŕ", "s": "š", "t": "ţ", "u": "û", "w": "ŵ", "y": "ý", "z": "ž", "A": "Å",
    "C": "Ç", "E": "É", "G": "Ĝ", "H": "Ĥ", "I": "Î", "K": "Ķ", "L": "Ļ", "N": "Ñ", "O": "Ö",
    "R": "Ŕ", "S": "Š", "T": "Ţ", "U": "Û", "W": "Ŵ", "Y": "Ý", "Z": "Ž",
  ]

  /// The pattern with its words made strange and brackets around it.
  ///
  /// `pattern("OPEN until {time}")` is `［ÖPÉÑ ûñţîļ {time}］`; the words of plural and select
  /// branches are changed too, their keywords are not.
  public static func pattern(_ pattern: String) -> String {
    var result = ""
    // Whether each open brace holds an argument (its name and keywords) or a branch (words).
    var holdsWords = [true]
    for (place, character) in zip(pattern.indices, pattern) {
      switch character {
      case "{":
        let isBranch = holdsWords.last == false
        holdsWords.append(isBranch)
        result.append(character)
      case "}":
        if holdsWords.count > 1 { holdsWords.removeLast() }
        result.append(character)
      default:
        let isWord = holdsWords.last == true && pattern[place] != "#"
        result.append(isWord ? strange[character] ?? character : character)
      }
    }
    return "［\(result)］"
  }
}
