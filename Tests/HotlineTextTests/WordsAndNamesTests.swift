import HotlineText
import Testing

@Suite struct WordsAndNamesTests {
  @Test(arguments: [
    ("ja", "vi", "ベトナム語"), ("vi", "vi", "Tiếng Việt"), ("ja", "zh-Hans", "簡体中国語"),
    ("en", "pt-BR", "Brazilian Portuguese"), ("en", "fa-AF", "Dari"), ("en", "fil", "Filipino"),
    ("ar", "uk", "الأوكرانية"), ("ja", "ja-simple", "日本語"), ("ja-simple", "en", "英語"),
    ("en", "cnh", "Hakha Chin"), ("vi", "jsl", "Japanese Sign Language"), ("en", "qqq", "qqq"),
  ])
  func `languages have names`(locale: String, tag: String, name: String) {
    #expect(DisplayNames(locale: locale).language(tag) == name)
  }

  @Test(arguments: [("vi", "JP", "Nhật Bản"), ("ja", "NP", "ネパール"), ("en", "QX", "QX")])
  func `regions have names`(locale: String, code: String, name: String) {
    #expect(DisplayNames(locale: locale).region(code) == name)
  }

  @Test(arguments: [
    ("en", ["A", "B", "C"], "A, B, and C"), ("en-GB", ["A", "B", "C"], "A, B and C"),
    ("ja", ["英語", "タガログ語", "ネパール語"], "英語、タガログ語、ネパール語"),
    ("cy", ["Cymraeg", "Saesneg"], "Cymraeg a(c) Saesneg"), ("ar", ["أ", "ب"], "أ وب"),
    ("en", ["A"], "A"), ("en", [], ""), ("ja-simple", ["あ", "い"], "あ、い"),
  ])
  func `a list reads as one phrase`(locale: String, items: [String], text: String) {
    #expect(ListText(locale: locale).joined(items) == text)
  }

  @Test func `a list can be a choice`() {
    #expect(ListText(locale: "vi", link: .or).joined(["110", "119"]) == "110 hoặc 119")
  }

  @Test(arguments: [
    ("th", ["เก", "กา", "ขา"], ["กา", "เก", "ขา"]), ("sv", ["ö", "z", "a"], ["a", "z", "ö"]),
    ("de", ["z", "ö", "o"], ["o", "ö", "z"]), ("ja", ["さ", "ア", "か"], ["ア", "か", "さ"]),
  ])
  func `names stand in the order of the language`(
    locale: String, given: [String], sorted: [String]
  ) {
    #expect(Collation(locale: locale).sorted(given) == sorted)
  }

  @Test(arguments: [
    ("Straße", "strasse"), ("ＳＴＲＡＳＳＥ", "strasse"), ("ﾍﾞﾄﾅﾑ", "ベトナム"), ("Đ", "đ"),
  ])
  func `folding removes case and width`(given: String, folded: String) {
    #expect(TextFolding.folded(given) == folded)
  }

  @Test(arguments: [
    ("tư vấn", "tu van"), ("Đường", "Duong"), ("Ελλάδα", "Ελλαδα"), ("ёлка", "елка"),
    ("ความรุนแรง", "ความรุนแรง"), ("ភាសាខ្មែរ", "ភាសាខ្មែរ"), ("နေပြည်တော်", "နေပြည်တော်"),
    ("が", "が"), ("नेपाली", "नेपाली"),
  ])
  func `accents go from alphabets only`(given: String, stripped: String) {
    #expect(TextFolding.strippedOfAccents(given) == stripped)
  }

  @Test(arguments: [
    ("ﾎｯﾄﾗｲﾝ Tư VẤN", "ほっとらいん tu van"), ("人權", "人权"), ("人権", "人权"), ("०५७०", "0570"),
    ("٠١٢", "012"), ("၁၁၀", "110"), ("حُقُوق الإنسان", "حقوق الانسان"), ("أمان", "امان"),
    ("کمک", "كمك"),
    ("شکایة", "شكايه"), ("माँ", "मां"), ("क़ानून", "कानून"), ("인권", "ㅇㅣㄴㄱㅜㅓㄴ"), ("ㅇㅣㄴㄱㅝㄴ", "ㅇㅣㄴㄱㅜㅓㄴ"),
    ("값", "ㄱㅏㅂㅅ"), ("өвчин", "овчин"), ("สิทธิ", "สิทธิ"), ("\u{202E}abc\u{202C}", "abc"),
  ])
  func `searching brings what is written in several ways to one form`(text: String, form: String) {
    #expect(TextFolding.searchForm(text) == form)
    #expect(TextFolding.searchForm(form) == form)
  }

  @Test(arguments: [
    ("th", "ปรึกษาปัญหาความรุนแรง", ["ปรึกษา", "ปัญหา", "ความ", "รุนแรง"]),
    ("en", "Call 03-5796, now!", ["Call", "03", "5796", "now"]), ("ja", "電話相談", ["電話", "相談"]),
    ("ko", "다국어 상담", ["다국어", "상담"]), ("en", "", []),
  ])
  func `words are found without spaces`(locale: String, text: String, words: [String]) {
    let breaks = WordBreaks(locale: locale)
    #expect(breaks.ranges(in: text).map { String(text[$0]) } == words)
    let bytes = Array(text.utf8)
    let found = bytes.withUnsafeBufferPointer { breaks.byteRanges(in: $0) }
    #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == words)
  }

  @Test func `a transliteration writes another script`() throws {
    #expect(try Transliteration("Cyrillic-Latin").applied(to: "Львів") == "Lʹvív")
    let error = #expect(throws: Transliteration.UnknownIdentifier.self) {
      try Transliteration("Any-Nonsense")
    }
    #expect(
      error?.description
        == "\"Any-Nonsense\" is not a transliteration; write one of ICU's such as Cyrillic-Latin")
  }
}
