import HotlineText
import Testing

@Suite struct SearchWordTests {
  @Test(arguments: [
    ("法律の相談", ["法律", "の", "相谈"]), ("電話相談", ["电话", "相谈"]), ("ほう てらす", ["ほう", "てらす"]),
    ("ジェンダー平等", ["じぇんだー", "平等"]), ("相談ダイヤル", ["相谈", "だいやる"]), ("DVホットライン", ["dv", "ほっとらいん"]),
    ("ปรึกษาปัญหาความรุนแรง", ["ปรึกษา", "ปัญหา", "ความ", "รุนแรง"]),
    ("ជួយខ្ញុំ", ["ជួយ", "ខ្ញុំ"]), ("လူ့အခွင့်အရေး", ["လူ့", "အခွင့်အရေး"]),
    ("ສາຍດ່ວນ", ["ສາຍ", "ດ່ວນ"]), ("法律援助中心", ["法律", "援助", "中心"]),
    ("다국어 상담", ["ㄷㅏㄱㅜㄱㅇㅓ", "ㅅㅏㅇㄷㅏㅁ"]),
    ("Children's Rights Hotline", ["childrens", "rights", "hotline"]),
    ("Children’s Rights", ["childrens", "rights"]),
    ("Call 03-5796, now!", ["call", "03", "5796", "now"]),
    ("Tư vấn pháp luật", ["tu", "van", "phap", "luat"]), ("Пра́ва людини", ["права", "людини"]),
    ("حقوق الإنسان", ["حقوق", "الانسان"]), ("मानव अधिकार", ["मानव", "अधिकार"]), ("…!?", []), ("", []),
  ])
  func `words are cut, by dictionary where no spaces stand`(text: String, words: [String]) {
    #expect(SearchWord.words(in: text).map(\.text) == words)
  }

  @Test(arguments: [
    ("hotline", ["hotline", "Thotli"]), ("houterasu", ["houterasu", "Shoterasu", "Thoute"]),
    ("law", ["law"]), ("ほうてらす", ["ほうてらす", "Shoterasu"]), ("相談", ["相谈"]), ("0570", ["0570"]),
    ("passports", ["passports", "Tpassp"]), ("Рятувальник", ["рятувальник", "Tрятув"]),
    ("상담", ["ㅅㅏㅇㄷㅏㅁ", "Tㅅㅏㅇㄷㅏ"]), ("สิทธิ", ["สิทธิ"]),
  ])
  func `a word comes with its sound and its stem`(text: String, tokens: [String]) {
    #expect(SearchWord.words(in: text).flatMap(\.tokens) == tokens)
  }

  @Test(arguments: [
    ("passport", "passports"), ("lawyer", "lawyers"), ("consultation", "consulting"),
    ("консультація", "консультації"), ("الاستشارة", "استشارات"), ("والاستشارة", "بالاستشارة"),
    ("अधिकार", "अधिकारों"), ("상담", "상담을"),
  ])
  func `forms of a word have one stem`(one: String, other: String) {
    let stems = [one, other].map { SearchWord.words(in: $0).compactMap(\.stem) }
    #expect(stems[0] == stems[1])
    #expect(stems[0].count == 1)
  }

  @Test(arguments: UInt64(1)...200)
  func `no word has a capital letter, a space or nothing at all`(seed: UInt64) {
    var seeded = SeededText(seed: seed)
    for word in SearchWord.words(in: seeded.text()) {
      #expect(!word.text.isEmpty)
      #expect(SearchKey.key(word.text) == word.text)
      #expect(!word.text.hasPrefix(SearchWord.soundMark))
      #expect(!word.text.hasPrefix(SearchWord.stemMark))
    }
  }

  /// The words of ASCII are cut without ICU: both ways must cut alike.
  @Test(arguments: [
    "Children's Rights Hotline", "Call 03-5796, now!", "a.b.c", "U.S. Embassy", "24/7 help-line",
    "e-mail: help@example.org", "3,000 yen", "don't", "HIV/AIDS", "rock'n'roll", "www.example.org",
  ])
  func `a word beside a letter that is not ASCII stays the same`(text: String) {
    let alone = SearchWord.words(in: text).map(\.text)
    #expect(SearchWord.words(in: text + " 權").map(\.text) == alone + ["权"])
  }
}
