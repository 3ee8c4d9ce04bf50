/// Texts in many scripts, the same for the same seed: a linear congruential generator.
struct SeededText {
  /// Letters with their marks, digits and signs of the scripts that names are written in.
  private static let letters = [
    "aeiouknstyzAEKS ", "đĐáàãạữứỷƯêÊơe\u{0323}\u{0302}", "0123456789０９①#+-() ・'’.,",
    "権權权関關关談谈㐂𠮷", "あいうきしちつんっゃゅーがカキッャヴｶﾞﾊﾟ", "인권상담값ㅇㅣㄱ\u{1100}\u{1161}\u{11A8}",
    "ความรุนแรงน้ำศุกร์", "ភាសាខ្មែរ", "အကူအညီခွင့်ရေး", "ລາວຊ່ວຍ", "नेपालीक़ज़माँ०५", "حُقوقالإنسانأةىیک\u{0640}",
    "өүёЛьвів", "Ελλάδας", "\u{200B}\u{200D}\u{00AD}\u{FE0F}☎️🇯🇵",
  ].map { Array($0) }

  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to, not including, the limit.
  mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  /// A text of up to 40 letters, mostly several of one script after another.
  mutating func text() -> String {
    var text = ""
    var script = Self.letters[number(below: Self.letters.count)]
    for _ in 0..<number(below: 40) {
      if number(below: 5) == 0 { script = Self.letters[number(below: Self.letters.count)] }
      text.append(script[number(below: script.count)])
    }
    return text
  }
}
