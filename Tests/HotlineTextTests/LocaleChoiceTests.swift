import HotlineText
import Testing

@Suite struct LocaleChoiceTests {
  @Test(arguments: [
    ("tl", "fil"), ("in", "id"), ("iw", "he"), ("mo", "ro"), ("zh-TW", "zh-Hant"),
    ("zh-HK", "zh-Hant"), ("nb", "no"), ("no", "nb"), ("nn", "nb"), ("pt-BR", "pt-PT"),
    ("pt-PT", "pt-BR"), ("pt", "pt-BR"), ("sr-Latn", "sr-Cyrl"), ("sh", "sr-Latn"),
    ("prs", "fa"), ("yue", "zh-Hant"), ("jv", "id"), ("id", "ms"), ("ms", "id"), ("en-US", "en"),
    ("ja-simple", "ja"), ("ja-JP", "ja"),
  ])
  func `a near locale is chosen`(desired: String, supported: String) {
    #expect(LocaleChoice(supported: [supported]).best(for: [desired]) == supported)
  }

  @Test(arguments: [
    ("zh-Hant", "zh-Hans"), ("zh-Hans", "zh-Hant"), ("yue", "zh-Hans"), ("nan", "zh-Hant"),
    ("mn-Cyrl", "mn-Mong"), ("ug", "zh"), ("ilo", "fil"), ("vi", "en"), ("not a tag", "en"),
  ])
  func `a far locale is not chosen`(desired: String, supported: String) {
    #expect(LocaleChoice(supported: [supported]).best(for: [desired]) == nil)
  }

  @Test func `easy Japanese and Japanese are told apart when both are there`() {
    let choice = LocaleChoice(supported: ["ja-simple", "ja", "en"])
    #expect(choice.best(for: ["ja"]) == "ja")
    #expect(choice.best(for: ["ja-simple"]) == "ja-simple")
    #expect(choice.best(for: ["ja-JP"]) == "ja")
    #expect(choice.best(for: ["vi", "ja-simple"]) == "ja-simple")
  }

  @Test func `the chosen tag is the one that was given`() {
    #expect(LocaleChoice(supported: ["en", "zh-TW"]).best(for: ["zh-Hant"]) == "zh-TW")
    #expect(LocaleChoice(supported: ["en", "zh-TW"]).best(for: ["yue-HK"]) == "zh-TW")
  }

  @Test func `the reader's first language that is near wins`() {
    let choice = LocaleChoice(supported: ["en", "ja", "pt-BR"])
    #expect(choice.best(for: ["qu", "pt-PT", "en"]) == "pt-BR")
    #expect(choice.best(for: []) == nil)
    #expect(LocaleChoice(supported: []).best(for: ["ja"]) == nil)
  }
}
