import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineText
import Testing

@testable import HotlineAnswers

@Suite struct WordingTests {
  @Test(arguments: [
    ("ja", "ja"), ("en", "en"), ("de-AT", "de"), ("ar-EG", "ar"), ("en-GB", "en"), ("vi", "en"),
  ])
  func `the nearest locale is shown, else English`(reader: String, locale: String) throws {
    #expect(try FixtureWords.wording(reader).locale == locale)
  }

  @Test func `names are looked up under the reader's tag before the locale that is shown`() throws {
    let wording = try FixtureWords.wording("de-AT")
    #expect(wording.tags == ["de-AT", "de"])
    #expect(wording.name(LocalizedText(["de": "Laterne", "en": "Lantern"])) == "Laterne")
    let vietnamese = try FixtureWords.wording("vi")
    #expect(vietnamese.name(LocalizedText(["vi": "Đèn lồng", "en": "Lantern"])) == "Đèn lồng")
    #expect(vietnamese.name(LocalizedText(["ja": "灯火", "en": "Lantern"])) == "Lantern")
  }

  @Test func `a name in no language that is read is still shown`() throws {
    let wording = try FixtureWords.wording("en")
    #expect(wording.name(LocalizedText(["ko": "등불", "ja": "灯火"])) == "灯火")
    #expect(wording.name(LocalizedText([:])) == "")
  }

  @Test func `a service is called as the reader's locale calls it, its own names beside`() throws {
    let wording = try FixtureWords.wording("ru")
    let pages = InventedContact.named("pages", InventedContact.pages)
    #expect(wording.name(pages) == "Страницы советов")
    #expect(wording.officialNames(pages, own: LanguageTag("ja")) == ["相談のページ", "Advice pages"])
    let night = InventedContact.named("night", InventedContact.night)
    #expect(wording.name(night) == "Ночная линия")
    #expect(wording.officialNames(night, own: LanguageTag("ja")) == [])
    #expect(try FixtureWords.wording("ar").name(pages) == "Advice pages")
  }

  @Test func `English stands in for a message that the locale lacks`() throws {
    let wording = try FixtureWords.wording("ar")
    #expect(wording.text("ui.hours") == "الساعات")
    #expect(wording.text("ui.confidential") == "address confidential")
    #expect(wording.text("no.such.message") == "⟦no.such.message⟧")
  }

  @Test(arguments: [("en", false), ("ja", false), ("ar", true), ("de", true), ("vi", false)])
  func `drafts are told from words that somebody has read`(reader: String, drafts: Bool) throws {
    #expect(try FixtureWords.wording(reader).standsOnDrafts == drafts)
  }

  @Test func `a reader for whom there are no words at all stands on drafts`() throws {
    #expect(try FixtureWords.wording("vi", locales: []).standsOnDrafts)
  }

  @Test(arguments: [
    ("en", "Vietnamese", "Easy Japanese"), ("ja", "ベトナム語", "やさしい日本語"),
    ("de", "Vietnamesisch", "Easy Japanese"),
  ])
  func `languages have their names in the reader's`(
    reader: String, vietnamese: String, easy: String
  ) throws {
    let wording = try FixtureWords.wording(reader)
    #expect(wording.language(LanguageTag("vi")) == vietnamese)
    #expect(wording.language(.easyJapanese) == easy)
  }

  @Test func `subjects, places and organizations without a name are shown by their id`() throws {
    let wording = try FixtureWords.wording("ja")
    #expect(wording.subject("passport") == "旅券の取り上げ")
    #expect(wording.subject("nothing") == "nothing")
    #expect(wording.place("JP-23") == "愛知県")
    #expect(wording.place("JP-99") == "JP-99")
    #expect(wording.organization("lantern") == "灯火会")
    #expect(wording.organization("nobody") == nil)
  }

  @Test func `moments are told in the zone of the directory`() throws {
    let wording = try FixtureWords.wording("en")
    let moment = try Moment(rfc3339: "2026-11-24T20:30:00Z")
    #expect(wording.time(moment) == "05:30")
    #expect(wording.moment(moment) == "Wed, Nov 25, 05:30")
    #expect(try FixtureWords.wording("ja").moment(moment) == "11月25日(水) 5:30")
  }

  @Test func `a date is told as far as its source states it`() throws {
    let wording = try FixtureWords.wording("en")
    #expect(wording.date(try #require(PartialDate("2023-09"))) == "2023-09")
    #expect(wording.date(.undated) == "no date")
    // LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE: else the month is read first.
    let arabic = try FixtureWords.wording("ar").date(try #require(PartialDate("2023-09")))
    #expect(arabic == "\u{2066}2023-09\u{2069}")
  }

  @Test(arguments: [
    ("en", "a, b, and c"), ("ja", "a、b、c"), ("de", "a, b und c"), ("ar", "a وb وc"),
  ])
  func `a list is joined as the language does`(reader: String, joined: String) throws {
    #expect(try FixtureWords.wording(reader).list(["a", "b", "c"]) == joined)
  }

  @Test(arguments: [
    ("en", "Checked 2023-09, over one year ago: confirm the number on the call.", 1),
    ("en", "Checked 2023-09, over 3 years ago: confirm the number on the call.", 3),
    ("ja", "確認日は2023-09で、3年以上前です。番号は通話で確かめてください。", 3),
    (
      "ru",
      "Проверено 2023-09, более 2 лет назад: уточните достоверность телефонного номера.", 2
    ),
  ])
  func `a phrase takes the plural of its language`(reader: String, text: String, years: Int) throws
  {
    let date = try #require(PartialDate("2023-09"))
    let phrase = Phrase("verified.old", [("date", .date(date)), ("years", .number(years))])
    #expect(try FixtureWords.wording(reader).text("caution", phrase) == text)
  }

  @Test func `each sort of argument is put into words`() throws {
    let wording = try FixtureWords.wording("ja")
    #expect(
      wording.text("reason", Phrase("subject.same", [("subject", .subject("passport"))]))
        == "分野：旅券の取り上げ")
    #expect(
      wording.text(
        "reason",
        Phrase(
          "language.same",
          [("language", .language(LanguageTag("vi"))), ("mode", .message("mode.staff"))]))
        == "ベトナム語で対応、職員")
    #expect(
      wording.text(
        "because",
        Phrase(
          "opens",
          [
            (
              "opens",
              .services([
                InventedContact.named("night", InventedContact.night),
                InventedContact.named("women", InventedContact.women),
              ])
            )
          ]))
        == "加わる可能性：夜の電話、女性相談所")
    let at = try Moment(rfc3339: "2026-11-24T20:30:00Z")
    let first: [(String, Phrase.Value)] = [
      ("language", .language(LanguageTag("vi"))), ("service", .localized(InventedContact.night)),
      ("opens", .moment(at)),
    ]
    #expect(
      wording.text("gap", Phrase("hours.none-open-language.until", first))
        == "ベトナム語の人が使える窓口で、今、受付中と分かっているものが一覧にありません。"
        + "最も早く始まるのは夜の電話です（11月25日(水) 5:30）。")
  }
}
