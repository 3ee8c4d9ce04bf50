import HotlineText
import Testing

@Suite struct MessageCatalogueTests {
  static let catalogue = MessageCatalogue(locales: [
    "en": [
      "greeting": .init(pattern: "Hello, {name}", status: .official),
      "bad": .init(pattern: "Good {word}", status: .reviewed),
      "only.english": .init(pattern: "Only here", status: .official),
    ],
    "ja": [
      "greeting": .init(pattern: "{name}さん、こんにちは", status: .reviewed),
      "bad": .init(pattern: "{", status: .draft),
    ],
    "ja-simple": ["say": .init(pattern: "いって ください", status: .draft, sourceHash: "4f1c")],
    "zh-Hant": ["greeting": .init(pattern: "您好，{name}", status: .draft)],
    "zh-Hans": ["greeting": .init(pattern: "您好，{name}！", status: .draft)],
  ])

  @Test(arguments: [
    ("ja", "アンさん、こんにちは", "ja", MessageStatus.reviewed),
    ("ja-simple", "アンさん、こんにちは", "ja", .reviewed),
    ("zh-HK", "您好，アン", "zh-Hant", .draft), ("yue", "您好，アン", "zh-Hant", .draft),
    ("vi", "Hello, アン", "en", .official), ("not a tag", "Hello, アン", "en", .official),
  ])
  func `words come from the nearest locale that has them`(
    asked: String, text: String, used: String, status: MessageStatus
  ) {
    let rendered = Self.catalogue.text("greeting", [("name", "アン")], locale: asked)
    #expect(rendered == RenderedText(text: text, locale: used, status: status))
    #expect(!rendered.missing)
  }

  @Test func `a message that is nowhere shows its name and is reported`() {
    let rendered = Self.catalogue.text("hours.closed", locale: "ja")
    #expect(rendered.text == "⟦hours.closed⟧")
    #expect(rendered.missing)
    #expect(rendered.status == nil)
    #expect(rendered.locale == "und")
  }

  @Test func `a bad pattern counts as not there`() {
    let rendered = Self.catalogue.text("bad", [("word", "day")], locale: "ja")
    #expect(rendered == RenderedText(text: "Good day", locale: "en", status: .reviewed))
  }

  @Test func `English is never taken for a translation`() {
    #expect(Self.catalogue.text("only.english", locale: "ja").locale == "en")
  }

  @Test func `the reader's locale is chosen among those with words`() {
    #expect(Self.catalogue.locale(for: ["zh-TW", "en"]) == "zh-Hant")
    #expect(Self.catalogue.locale(for: ["vi"]) == nil)
  }

  @Test func `a page stands on the least reliable of its messages`() {
    #expect([MessageStatus.official, .draft, .reviewed].min() == .draft)
  }
}
