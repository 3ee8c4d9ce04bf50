import HotlineText
import Testing

@Suite struct TagCanonicalizationTests {
  @Test(arguments: [
    ("tl", "fil"), ("iw", "he"), ("in", "id"), ("mo", "ro"), ("cmn", "zh"), ("jpn", "ja"),
    ("zh-TW", "zh-Hant"), ("zh-HK", "zh-Hant"), ("zh-MO", "zh-Hant"), ("zh_Hant_TW", "zh-Hant"),
    ("zh-CN", "zh-Hans"), ("zh-SG", "zh-Hans"), ("cmn-TW", "zh-Hant"), ("ZH", "zh"),
    ("zh-Hans-HK", "zh-Hans-HK"), ("zh-yue", "yue"),
    ("pt-BR", "pt-BR"), ("pt_br", "pt-BR"), ("en-us", "en-US"), ("prs", "fa-AF"),
    ("ja-simple", "ja-simple"), ("JA_Simple", "ja-simple"), ("sh", "sr-Latn"),
    ("sgn-JP", "jsl"), ("cnh", "cnh"), ("ksw", "ksw"), ("knc", "knc"), ("kau", "knc"),
    ("rhg", "rhg"), ("mnw", "mnw"), ("de-1996", "de-1996"), ("es-419", "es-419"),
  ])
  func `a tag has one form however it is written`(given: String, canonical: String) throws {
    #expect(try TagCanonicalization.canonical(given) == canonical)
    #expect(try TagCanonicalization.canonical(canonical) == canonical)
  }

  @Test(arguments: [
    ("vn", #""vn" is not a language tag; write vi (Vietnamese)"#),
    ("vn-VN", #""vn-VN" is not a language tag; write vi (Vietnamese)"#),
    ("jp", #""jp" is not a language tag; write ja (Japanese)"#),
    ("cn", #""cn" is not a language tag; write zh (Chinese)"#),
    ("np", #""np" is not a language tag; write ne (Nepali)"#),
    ("kh", #""kh" is not a language tag; write km (Khmer)"#),
    (
      "kr",
      #""kr" is a country's code and also another language's; write ko (Korean)"#
        + " or knc (Central Kanuri)"
    ),
    ("vietnamese", #""vietnamese" is not a language tag; write vi (Vietnamese)"#),
    ("Tiếng Việt", #""Tiếng Việt" is not a language tag; write vi (Vietnamese)"#),
    ("tieng viet", #""tieng viet" is not a language tag; write vi (Vietnamese)"#),
    ("ベトナム語", #""ベトナム語" is not a language tag; write vi (Vietnamese)"#),
    ("Tagalog", #""Tagalog" is not a language tag; write fil (Filipino)"#),
    ("Dari", #""Dari" is not a language tag; write fa-AF (Dari)"#),
    ("vietnamse", #""vietnamse" is not a language tag; write vi (Vietnamese)"#),
    ("Ukrain", #""Ukrain" is not a language tag; write uk (Ukrainian)"#),
    ("hakha chin", #""hakha chin" is not a language tag; write cnh (Hakha Chin)"#),
    (
      "qqq",
      #""qqq" is not a language tag; write a BCP 47 tag such as vi (Vietnamese)"#
        + " or zh-Hant (Traditional Chinese)"
    ),
    ("en-Xxxx", #""en-Xxxx" has an unknown script "Xxxx"; write en (English)"#),
    ("en-QX", #""en-QX" has an unknown region "QX"; write en (English)"#),
  ])
  func `a refused tag says what to write instead`(given: String, text: String) {
    let error = #expect(throws: TagError.self) { try TagCanonicalization.canonical(given) }
    #expect(error?.description == text)
  }

  @Test(arguments: ["", "-", "und", "mul", "zxx", "root", "x-foo", "ja-", "日本", "a b", "en--US"])
  func `what is no language is refused`(given: String) {
    #expect(throws: TagError.self) { try TagCanonicalization.canonical(given) }
  }
}
