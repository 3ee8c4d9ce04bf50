/// A word of a text in the forms by which it is found.
public struct SearchWord: Hashable, Sendable {
  /// The word in its search form: `phong`, `権利` as `权利`.
  public let text: String
  /// What it sounds like, if it is kana or romaji (see ``SearchKey/sound(ofKey:)``); nil otherwise.
  public let sound: String?
  /// Its beginning, by which other forms of the word are found; nil for words that are short.
  public let stem: String?

  /// The word itself and, each behind a capital letter, its sound and stem; what a search compares
  /// has no capital letters, so that none is taken for another.
  public var tokens: [String] {
    [text] + (sound.map { [Self.soundMark + $0] } ?? []) + (stem.map { [Self.stemMark + $0] } ?? [])
  }

  /// The capital letter before a sound.
  public static let soundMark = "S"
  /// The capital letter before a stem.
  public static let stemMark = "T"

  /// The words of a text in order; where a script sets no spaces between words, by dictionary.
  ///
  /// `words(in: "法律の相談").map(\.text)` is `["法律", "の", "相谈"]`.
  public static func words(in text: String) -> [SearchWord] {
    // The dictionaries know words in their own letters, so only width and case are folded before.
    let folded = TextFolding.folded(text)
    if folded.utf8.allSatisfy({ $0 < 0x80 }) { return latinWords(folded) }
    return chunks(folded).flatMap { chunk -> [SearchWord] in
      if isShortHiragana(chunk) { return [SearchWord(chunk)].compactMap { $0 } }
      let text = String(chunk)
      return breaks.ranges(in: text).flatMap { parts(text[$0]) }.compactMap { SearchWord($0) }
    }
  }

  /// Letters and digits between whatever else there is, with apostrophes left out: in ASCII no
  /// dictionary is needed.
  private static func latinWords(_ text: String) -> [SearchWord] {
    text.utf8.lazy.filter { $0 != UInt8(ascii: "'") }
      .split { !(0x30...0x39).contains($0) && !(0x61...0x7A).contains($0) }
      .map { SearchWord(latin: String(decoding: Array($0), as: UTF8.self)) }
  }

  private init(latin: String) {
    text = latin
    sound = SearchKey.sound(ofKey: latin)
    stem = WordStem.of(latin)
  }

  private static let breaks = WordBreaks(locale: "en")

  private init?(_ word: Substring) {
    let plain = TextFolding.strippedOfAccents(String(word))
    text = SearchKey.key(ofSearchForm: ScriptForms.compared(plain))
    guard !text.isEmpty else { return nil }
    sound = SearchKey.sound(ofKey: text)
    stem = WordStem.of(text)
  }

  /// ICU keeps full stops, commas, at signs and the like within words; a word is the same without.
  private static func parts(_ word: Substring) -> [Substring] {
    word.split { $0 == "." || $0 == "," || $0 == ":" || $0 == ";" || $0 == "_" || $0 == "@" }
  }

  private static func chunks(_ text: String) -> [Substring] {
    text.unicodeScalars.split { $0.properties.isWhitespace }.map { Substring($0) }
  }

  /// The kana of a name is written with spaces; what stands between them is one word, which the
  /// dictionary, made for Han and kana together, would take apart.
  private static func isShortHiragana(_ chunk: Substring) -> Bool {
    chunk.unicodeScalars.count <= 8
      && chunk.unicodeScalars.allSatisfy { (0x3041...0x3096).contains($0.value) || $0 == "ー" }
  }
}
