/// What a Japanese word sounds like, however it is written: `ほうてらす`, `ホーテラス`, `hoterasu`,
/// `Houterasu` and `hōterasu` are one sound.
///
/// Long vowels and double consonants count as short ones, and the ways of romanisation (Hepburn,
/// Kunrei, that of passports) as one, close to ISO 3602. It serves comparing alone.
enum RomajiSound {
  /// The sound of a word in its search form; nil when it is neither kana nor, in Latin letters,
  /// one Japanese syllable after the other.
  static func of(_ word: String) -> String? {
    let scalars = Array(word.unicodeScalars)
    guard !scalars.isEmpty else { return nil }
    if scalars.allSatisfy(isKana) { return text(shortened(latin(scalars))) }
    guard scalars.count >= 3, scalars.allSatisfy({ ("a"..."z").contains($0) }) else { return nil }
    let sound = shortened(Array(word.utf8))
    return isJapanese(sound) ? text(sound) : nil
  }

  private static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x3096).contains(scalar.value) || scalar == "ー"
  }

  private static func text(_ sound: [UInt8]) -> String { String(decoding: sound, as: UTF8.self) }

  // MARK: Kana to letters

  private static func latin(_ kana: [Unicode.Scalar]) -> [UInt8] {
    var letters: [UInt8] = []
    for scalar in kana {
      if let small = smallLetters[scalar] {
        // The small letter takes the place of the vowel before it: き and ゃ are kya.
        let vowel = letters.popLast()
        // じ and ぇ are je, which other romanisations write zye; ふ and ぁ are fa, that is hua.
        switch (vowel, small.count) {
        case (UInt8(ascii: "i"), 1) where small != [UInt8(ascii: "i")]:
          letters.append(UInt8(ascii: "y"))
        case (UInt8(ascii: "i"), _), (nil, _): break
        case (let vowel?, 1): if vowel == UInt8(ascii: "u") { letters.append(vowel) }
        case (let vowel?, _): letters.append(vowel)
        }
        letters += small
      } else if let syllable = syllables[scalar] {
        letters += syllable
      }
    }
    return letters
  }

  private static let smallLetters = bytes([
    "ゃ": "ya", "ゅ": "yu", "ょ": "yo", "ぁ": "a", "ぃ": "i", "ぅ": "u", "ぇ": "e", "ぉ": "o",
  ])

  private static let syllables = bytes([
    "あ": "a", "い": "i", "う": "u", "え": "e", "お": "o", "か": "ka", "き": "ki", "く": "ku", "け": "ke",
    "こ": "ko", "さ": "sa", "し": "si", "す": "su", "せ": "se", "そ": "so", "た": "ta", "ち": "ti",
    "つ": "tu",
    "て": "te", "と": "to", "な": "na", "に": "ni", "ぬ": "nu", "ね": "ne", "の": "no", "は": "ha",
    "ひ": "hi",
    "ふ": "hu", "へ": "he", "ほ": "ho", "ま": "ma", "み": "mi", "む": "mu", "め": "me", "も": "mo",
    "や": "ya",
    "ゆ": "yu", "よ": "yo", "ら": "ra", "り": "ri", "る": "ru", "れ": "re", "ろ": "ro", "わ": "wa",
    "ゐ": "i",
    "ゑ": "e", "を": "o", "ん": "n", "が": "ga", "ぎ": "gi", "ぐ": "gu", "げ": "ge", "ご": "go", "ざ": "za",
    "じ": "zi", "ず": "zu", "ぜ": "ze", "ぞ": "zo", "だ": "da", "ぢ": "zi", "づ": "zu", "で": "de",
    "ど": "do",
    "ば": "ba", "び": "bi", "ぶ": "bu", "べ": "be", "ぼ": "bo", "ぱ": "pa", "ぴ": "pi", "ぷ": "pu",
    "ぺ": "pe",
    "ぽ": "po", "ゔ": "bu", "ゎ": "wa", "ゕ": "ka", "ゖ": "ke",
  ])

  private static func bytes(
    _ table: [Unicode.Scalar: String]
  ) -> [Unicode.Scalar: [UInt8]] { table.mapValues { Array($0.utf8) } }

  // MARK: One way of romanisation

  /// Letters in one romanisation, with short vowels and single consonants.
  private static func shortened(_ letters: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = letters[...]
    while let letter = rest.first {
      if let spelling = spellings.first(where: { rest.starts(with: $0.written) }) {
        rest = rest.dropFirst(spelling.written.count)
        for letter in spelling.one { add(letter, &kept) }
      } else {
        rest = rest.dropFirst()
        // A long o may end in h, where no vowel follows: Ohno.
        let isLong = letter == UInt8(ascii: "h") && kept.last == UInt8(ascii: "o")
        if !isLong || rest.first.map({ vowels.contains($0) || $0 == UInt8(ascii: "y") }) == true {
          add(letter, &kept)
        }
      }
    }
    return kept
  }

  private static func add(_ letter: UInt8, _ kept: inout [UInt8]) {
    let last = kept.last
    // A long vowel and a double consonant count once; a long o is also written ou.
    if letter == last || letter == UInt8(ascii: "u") && last == UInt8(ascii: "o") { return }
    // n before the lips is also written m.
    let isLabial = [UInt8(ascii: "b"), UInt8(ascii: "p")].contains(letter)
    if last == UInt8(ascii: "m"), isLabial { kept[kept.count - 1] = UInt8(ascii: "n") }
    kept.append(letter)
  }

  /// What is written in other romanisations, longer ones first.
  private static let spellings: [(written: [UInt8], one: [UInt8])] = [
    ("tsu", "tu"), ("tch", "ty"), ("cch", "ty"), ("tchi", "ti"), ("cchi", "ti"), ("shi", "si"),
    ("chi", "ti"), ("sh", "sy"), ("ch", "ty"), ("dji", "zi"), ("dj", "zy"), ("ji", "zi"),
    ("jy", "zy"), ("j", "zy"),
    ("dzu", "zu"), ("dz", "z"), ("di", "zi"), ("du", "zu"), ("fu", "hu"), ("f", "hu"), ("wo", "o"),
    ("v", "b"), ("l", "r"), ("mm", "nm"),
  ].sorted { $0.0.count > $1.0.count }.map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static let vowels = Array("aiueo".utf8)

  /// Whether letters are Japanese syllables: a vowel, one or two consonants with a vowel, or n.
  private static func isJapanese(_ sound: [UInt8]) -> Bool {
    var consonants: [UInt8] = []
    for letter in sound {
      if vowels.contains(letter) {
        guard consonants.isEmpty || begins.contains(consonants) else { return false }
        consonants = []
      } else if consonants == Array("n".utf8), letter != UInt8(ascii: "y") {
        consonants = [letter]
      } else {
        consonants.append(letter)
      }
    }
    return consonants.isEmpty || consonants == Array("n".utf8)
  }

  private static let begins = Set(
    [
      "k", "s", "t", "n", "h", "m", "y", "r", "w", "g", "z", "d", "b", "p", "ky", "sy", "ty", "ny",
      "hy", "my", "ry", "gy", "zy", "by", "py",
    ].map { Array($0.utf8) })
}
