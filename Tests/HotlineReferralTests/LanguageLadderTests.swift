import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineRules
import Testing

struct LanguageLadderTests {
  private func service(_ id: String, _ tag: String, _ mode: Mode = .staff) -> Service {
    .invented(id) { $0.offers = [.speaking(tag, by: mode)] }
  }

  @Test func `the rungs stand in their order, whatever the ids say`() throws {
    let builder = Builder([
      service("n-same", "id"), service("m-same-interpreter", "id", .interpreter),
      service("l-same-video", "id", .videoInterpreter), service("k-same-text", "id", .text),
      service("j-near", "ms"), service("i-near-interpreter", "ms", .interpreter),
      service("h-second", "vi"), service("g-second-interpreter", "vi", .interpreter),
      service("f-easy", "ja-simple"), service("e-machine", "id", .machine),
    ])
    let answer = try builder.answer(.asking { $0.languages = tags(["id", "vi"]) }, limit: 100)
    #expect(
      answer.ids == [
        "n-same", "m-same-interpreter", "l-same-video", "k-same-text", "j-near",
        "i-near-interpreter", "h-second", "g-second-interpreter", "f-easy", "e-machine",
      ])
    #expect(
      answer.referrals.map(\.contact.match) == [
        .same, .same, .same, .same, .mutual, .mutual, .other, .other, .easy, .machine,
      ])
    #expect(
      answer.referrals.map { $0.contact.language?.description } == [
        "id", "id", "id", "id", "ms", "ms", "vi", "vi", "ja-simple", "id",
      ])
    for referral in answer.referrals {
      #expect(referral.reasons.codes.contains("language.\(referral.contact.match.rawValue)"))
    }
  }

  private static let meetings: [([String], [String], LanguageMatch, String)] = [
    (["zh-Hans"], ["zh"], .same, "zh"), (["zh-Hant"], ["zh"], .same, "zh"),
    (["zh"], ["zh-Hant"], .same, "zh-Hant"), (["zh-Hans"], ["zh-Hant"], .mutual, "zh-Hant"),
    (["zh-Hant"], ["zh-Hans"], .mutual, "zh-Hans"), (["yue"], ["zh"], .none, "zh"),
    (["ms"], ["id"], .mutual, "id"), (["id"], ["ms"], .mutual, "ms"),
    (["pt-BR"], ["pt-PT"], .mutual, "pt-PT"), (["pt"], ["pt-PT"], .same, "pt-PT"),
    (["pt-BR"], ["en", "pt"], .same, "pt"), (["vi", "id"], ["ms"], .other, "ms"),
    (["vi", "en"], ["en"], .other, "en"), (["en", "vi"], ["vi", "en"], .same, "en"),
    (["ja"], ["ja-simple"], .easy, "ja-simple"), (["vi"], ["ja", "ja-simple"], .easy, "ja-simple"),
    (["vi"], ["fr", "en"], .none, "en"), (["vi"], ["fr", "de"], .none, "fr"),
    ([], ["fr", "en"], .unknown, "en"), (["ku"], ["tr", "ku"], .same, "ku"),
    (["id", "en"], ["en", "ms"], .mutual, "ms"), (["i"], ["id"], .none, "id"),
  ]

  @Test(arguments: meetings)
  func `two languages meet as the ladder says`(
    spoken: [String], offered: [String], match: LanguageMatch, shown: String
  ) throws {
    let service = Service.invented("a") {
      $0.offers = [LanguageOffer(tags: tags(offered), mode: .staff, hours: .always)]
    }
    let answer = try Builder([service]).answer(.asking { $0.languages = tags(spoken) })
    let contact = try #require(answer["a"]?.contact)
    #expect(contact.match == match)
    #expect(contact.language?.description == shown)
  }

  @Test(arguments: [(["ku"], [String]()), (["vi", "ku"], []), (["ku", "tr"], ["turkish"])])
  func `Turkish is never offered to a Kurdish speaker who did not list it`(
    spoken: [String], listed: [String]
  ) throws {
    let builder = Builder([service("turkish", "tr"), service("arabic", "ar", .machine)])
    let question = Question.asking { ($0.languages, $0.subjects) = (tags(spoken), ["wages"]) }
    #expect(try builder.ids(question, limit: 100) == listed)
  }

  @Test func `a rule does not offer what must not be offered`() throws {
    let rule = Rule.refer("rule", RuleTarget(services: ["turkish"]), 0)
    let builder = Builder([service("turkish", "tr"), service("english", "en")], rules: [rule])
    #expect(try builder.ids(.asking { $0.languages = tags(["ku"]) }) == ["english"])
    #expect(try builder.ids(.asking { $0.languages = tags(["vi"]) }).contains("turkish"))
  }

  @Test func `a contact that also answers otherwise is shown by its other language`() throws {
    let service = Service.invented("a") { $0.offers = [.speaking("tr", "fr")] }
    let answer = try Builder([service]).answer(.asking { $0.languages = tags(["ku"]) })
    #expect(answer["a"]?.contact.language == LanguageTag("fr"))
  }

  @Test func `where nobody is known to share a language, nobody knows comes before no`() throws {
    let builder = Builder([
      service("a", "fr"), .invented("b") { $0.offers = [] },
    ])
    let answer = try builder.answer(.asking { $0.languages = tags(["vi"]) })
    #expect(answer.ids == ["b", "a"])
    #expect(answer.referrals.map(\.contact.match) == [.unknown, LanguageMatch.none])
    #expect(answer.referrals.map(\.contact.language) == [nil, LanguageTag("fr")])
    #expect(answer["b"]?.cautions.codes.contains("language.unknown") == true)
  }

  @Test func `a recorded message is no conversation`() throws {
    let builder = Builder([service("a", "vi", .recording)])
    let answer = try builder.answer(.asking { $0.languages = tags(["vi"]) })
    #expect(answer["a"]?.contact.match == LanguageMatch.none)
    #expect(answer.relaxed.codes == ["language"])
  }

  @Test func `the contact in the better language is used, and the other is mentioned`() throws {
    let service = Service.invented("a") {
      $0.contacts = [
        .invented("easy") { $0.languages = [.speaking("ja-simple")] },
        .invented("vietnamese") { $0.languages = [.speaking("vi", by: .interpreter)] },
      ]
    }
    let answer = try Builder([service]).answer(.asking { $0.languages = tags(["vi"]) })
    #expect(answer["a"]?.contact.id == "a/vietnamese")
    #expect(answer["a"]?.otherContacts.map(\.id) == ["a/easy"])
  }

  @Test(arguments: [
    ("ms", .mutual, ["language.mutual"]), ("ja-simple", .easy, ["language.easy"]),
    ("fr", LanguageMatch.none, ["language.none"]), ("id", .same, []),
  ])
  func `a language that is not the own one is a caution`(
    tag: String, match: LanguageMatch, cautions: [String]
  ) throws {
    let answer = try Builder([service("a", tag)]).answer(
      .asking { $0.languages = tags(["id"]) })
    #expect(answer["a"]?.contact.match == match)
    #expect(answer["a"]?.cautions.codes == cautions)
  }
}
