import HotlineModel
import HotlineReferral
import HotlineText
import Hotlines
import Testing

@Suite struct LocaleTests {
  static let locales = [
    "ar", "bn", "en", "es", "fa", "fil", "fr", "hi", "id", "ja", "ja-simple", "km", "ko", "mn",
    "my", "ne", "pt-BR", "ru", "si", "th", "ur", "vi", "zh-Hans", "zh-Hant",
  ]

  @Test func `every locale has every word, and none is stale or inconsistent`() throws {
    let report = try RealDirectory.open().localeReport()
    #expect(report.audits.map(\.locale) == Self.locales)
    for audit in report.audits {
      #expect(
        audit.isWhole, "\(audit.locale): \(audit.missing) \(audit.stale) \(audit.inconsistent)")
      #expect(audit.unstamped == 0, "\(audit.locale)")
    }
  }

  @Test func `what nobody has checked is a draft`() throws {
    let report = try RealDirectory.open().localeReport()
    #expect(report.audits.allSatisfy { $0.statuses.keys.sorted() == [.draft] })
  }

  @Test(arguments: locales)
  func `a referral is readable in a locale, with nothing in brackets for want of words`(
    locale: String
  ) throws {
    let directory = try RealDirectory.open()
    let answer = try RealDirectory.answer(
      ["languages": ["vi"], "place": ["JP-23"], "subjects": ["trafficking"], "reader": [locale]],
      limit: 5)
    let text = try directory.text(answer)
    #expect(!text.contains("⟦"))
    #expect(
      try !directory.recordText(of: "yorisoi-hotline", reader: LanguageTag(locale)).contains("⟦"))
  }

  /// The everyday sentence for a passport that was taken, in each of the eighteen languages.
  @Test(arguments: [
    ("ja", "会社にパスポートを取られた"), ("ja-simple", "しゃちょうがパスポートをもっている"),
    ("en", "my boss, they took my passport"), ("zh-Hans", "老板拿着我的护照"),
    ("zh-Hant", "老闆拿著我的護照"), ("ko", "사장이 여권을 가지고 있어요"),
    ("es", "me quitaron el pasaporte"), ("pt-BR", "ficaram com meu passaporte"),
    ("ru", "у меня забрали паспорт"), ("th", "นายจ้างเก็บพาสปอร์ต"),
    ("fil", "hawak nila ang pasaporte ko"), ("id", "bos pegang paspor saya"),
    ("vi", "họ giữ hộ chiếu của tôi"), ("fr", "mon patron garde mon passeport"),
    ("ne", "मालिकले पासपोर्ट राखेको छ"), ("my", "သူဌေးက ပတ်စပို့ကို သိမ်းထားတယ်"),
    ("km", "ថៅកែទុកលិខិតឆ្លងដែនខ្ញុំ"), ("mn", "паспортыг минь хураасан"),
  ])
  func `a passport that was taken is understood in everyday words`(
    language: String, words: String
  ) throws {
    let answer = try RealDirectory.answer(["languages": [language], "about": [words]])
    #expect(answer.question.subjects.contains("trafficking"))
    #expect(answer.question.subjects.contains("human-rights"))
    #expect(answer.question.subjects.contains("technical-intern"))
  }
}

extension LocaleTests {
  @Test func `no two texts of the records share an id by their first words`() throws {
    let directory = try RealDirectory.open()
    let services = try directory.serviceIDs.map { try directory.service($0) }
    let contacts = services.flatMap(\.contacts)
    let leaflets = try directory.publications()
    let texts =
      contacts.flatMap { [$0.note, $0.ask] } + services.flatMap(\.through).map(\.ask)
      + leaflets.flatMap { [$0.forWhom, $0.get] }
      + leaflets.flatMap(\.editions).map(\.note)
    let english = Set(texts.compactMap { $0?.byTag["en"] })
    let ids = Dictionary(grouping: english) { MessageID.record($0) }
    #expect(ids.filter { $0.value.count > 1 }.isEmpty)
    #expect(english.count > 100)
  }
}
