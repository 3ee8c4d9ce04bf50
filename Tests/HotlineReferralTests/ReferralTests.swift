import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineRules
import Testing

struct ReferralTests {
  @Test func `a service without a contact is reached through another`() throws {
    let ask = LocalizedText(["en": "Ask for the court"])
    let desk = LocalizedText(["en": "Ask for the desk"])
    let services = [
      Service.invented("court") {
        $0.contacts = []
        $0.through = [
          Passage(service: "union", ask: ask, source: []),
          Passage(service: "nobody", ask: nil, source: []),
        ]
        $0.verified.on = .undated
      },
      .invented("union") {
        $0.subjects = ["legal"]
        $0.contacts[0].ask = desk
        $0.contacts[0].source = ["page", "missing"]
        $0.sources = ["page": Source(url: "https://union.example")]
      },
    ]
    let answer = try Builder(services).answer(.asking { $0.subjects = ["wages"] }, limit: 1)
    let referral = try #require(answer["court"])
    #expect(referral.contact.id == "union/phone")
    #expect(referral.contact.owner.official == LocalizedText(["en": "The union"]))
    #expect(referral.contact.ask == ask)
    #expect(referral.verified == services[1].verified)
    #expect(referral.sources == [Source(url: "https://union.example")])
    let direct = try Builder(services).answer(.asking { $0.subjects = ["legal"] }, limit: 1)
    #expect(direct["union"]?.contact.ask == desk)
  }

  @Test func `whom the way through turns away does not get there`() throws {
    let services = [
      Service.invented("court") {
        $0.contacts = []
        $0.through = [Passage(service: "union", ask: nil, source: [])]
      },
      .invented("union") { $0.population = Population(gender: [.female]) },
    ]
    #expect(try Builder(services).ids(.asking { $0.gender = .male }) == [])
    #expect(try Builder(services).ids(.asking { $0.gender = .female }) == ["court", "union"])
  }

  @Test(arguments: [("VN", [String]()), ("PE", []), ("BO", ["court"])])
  func `on the way through another both limits hold`(country: String, listed: [String]) throws {
    let services = [
      Service.invented("court") {
        ($0.contacts, $0.population.nationality) = ([], ["PE", "BO"])
        $0.through = [Passage(service: "union", ask: nil, source: [])]
      },
      .invented("union") { $0.population.nationality = ["BO", "VN"] },
    ]
    let ids = try Builder(services).ids(.asking { $0.nationality = country })
    #expect(ids.filter { $0 == "court" } == listed)
  }

  @Test func `a service with another way in is not told as turned down`() throws {
    let services = [
      Service.invented("court") {
        $0.through = [Passage(service: "union", ask: nil, source: [])]
      },
      .invented("union") { $0.population = Population(gender: [.female]) },
    ]
    let answer = try Builder(services).answer(
      .asking { ($0.gender, $0.subjects) = (.male, ["wages"]) })
    #expect(answer.ids == ["court"])
    #expect(answer["court"]?.contact.id == "court/phone")
    #expect(answer.notListed.map(\.service) == ["union"])
  }

  @Test func `the organization that runs a service is named`() throws {
    let services = [
      Service.invented("a") { $0.organization = "union" },
      .invented("b") { $0.organization = "nobody" }, .invented("c"),
    ]
    let answer = try Builder(services).answer(.asking())
    #expect(answer.referrals.map { $0.organization?.id } == ["union", nil, nil])
  }

  @Test func `at most three other contacts that may serve are given, each once`() throws {
    let service = Service.invented("a") {
      $0.contacts = [
        .invented("first") { $0.languages = [.speaking("vi"), .speaking("vi", by: .text)] },
        .invented("fr") { $0.languages = [.speaking("fr")] },
        .invented("landline") {
          ($0.languages, $0.notCallableFrom) = ([.speaking("vi")], [.mobile])
        },
        .invented("third") { $0.languages = [.speaking("vi", by: .interpreter)] },
        .invented("second") { $0.languages = [.speaking("vi")] },
        .invented("fourth") { $0.languages = [.speaking("ja-simple")] },
        .invented("fifth") { $0.languages = [.speaking("vi", by: .machine)] },
      ]
    }
    let answer = try Builder([service]).answer(
      .asking { ($0.languages, $0.line) = (tags(["vi"]), .mobile) })
    #expect(answer["a"]?.contact.id == "a/first")
    #expect(
      answer["a"]?.otherContacts.map(\.id) == ["a/second", "a/third", "a/fourth"])
  }

  private static let hours: [(String, OpenState, String?, String?)] = [
    ("Sa 09:00-17:00", .open, "2026-11-21T17:00:00Z", nil),
    ("Mo-Fr 09:00-17:00", .closed, nil, "2026-11-23T09:00:00Z"),
    ("Sa 12:00-13:00", .open, "2026-11-21T13:00:00Z", nil),
    ("Sa 11:00-12:00", .closed, nil, "2026-11-28T11:00:00Z"),
    ("24/7", .open, nil, nil), ("off", .closed, nil, nil), ("unknown", .unknown, nil, nil),
  ]

  @Test(arguments: hours)
  func `hours say until when, or from when`(
    text: String, state: OpenState, until: String?, opens: String?
  ) throws {
    let hours = try OpeningHours(text)
    let answer = try Builder([.invented("a") { $0.hours = hours }]).answer(.asking())
    let shown = try #require(answer["a"]?.contact.hours)
    #expect(shown.state == state)
    #expect(shown.until == (try until.map { try Moment(rfc3339: $0) }))
    #expect(shown.opens == (try opens.map { try Moment(rfc3339: $0) }))
    #expect(shown.text == hours)
  }

  @Test func `hours are those of the directory's own zone`() throws {
    let hours = try OpeningHours("Sa 20:00-22:00")
    var builder = Builder([.invented("a") { $0.hours = hours }])
    builder.content.header.zone = "Asia/Tokyo"
    let shown = try builder.answer(.asking())["a"]?.contact.hours
    #expect(shown?.state == .open)
    #expect(shown?.until == (try Moment(rfc3339: "2026-11-21T22:00:00+09:00")))
  }

  @Test func `a contact without languages has unknown hours`() throws {
    let answer = try Builder([.invented("a") { $0.offers = [] }]).answer(.asking())
    #expect(answer["a"]?.contact.hours == .unknown)
    #expect(answer["a"]?.cautions.codes.contains("hours.unknown") == true)
  }

  @Test(arguments: [
    (true, true), (Bool?.none, true), (false, false),
  ])
  func `the emergency services stand above everything unless the person is safe`(
    danger: Bool?, shown: Bool
  ) throws {
    var builder = Builder(
      Service.invented(["police", "fire"]) { $0.kind = .emergency } + [.invented("a")])
    builder.content.header.emergency = ["police", "gone", "fire"]
    let answer = try builder.answer(.asking { $0.danger = danger })
    #expect(answer.emergency?.contact.id == (shown ? "police/phone" : nil))
    #expect(answer.emergency?.otherContacts.map(\.id) == (shown ? ["fire/phone"] : nil))
  }

  private static let sentences: [([String], Phrase)] = [
    ([], Phrase("say")),
    (["en"], Phrase("say", [("language", .language(LanguageTag("en")))])),
    (["en-IE"], Phrase("say", [("language", .language(LanguageTag("en-IE")))])),
    (["vi", "en"], Phrase("say.interpreter", [("language", .language(LanguageTag("vi")))])),
  ]

  @Test(arguments: sentences)
  func `the sentence to say asks for an interpreter where one is needed`(
    spoken: [String], say: Phrase
  ) throws {
    var builder = Builder([.invented("police")])
    builder.content.header.emergency = ["police"]
    let answer = try builder.answer(.asking { $0.languages = tags(spoken) })
    #expect(answer.emergency?.say == say)
  }

  @Test func `the answer repeats the question, its places and the directory`() throws {
    let triage = Rule(
      id: "now", title: "now", when: .fact(.danger, "yes"), outcome: .triage(.emergency))
    let builder = Builder([.invented("a")], rules: [triage])
    let question = Question.asking { ($0.place, $0.danger) = ("GB-CAM-ely", true) }
    let answer = try builder.answer(question)
    #expect(answer.question == question)
    #expect(answer.places == ["GB-CAM-ely", "GB-CAM", "GB"])
    #expect(answer.directory == builder.content.header)
    #expect(answer.digest == "sha256:0")
    #expect(answer.urgency == .emergency)
    #expect(try builder.answer(.asking()).urgency == nil)
  }

  @Test(arguments: [-1, 0])
  func `nothing is listed where nothing is wanted`(limit: Int) throws {
    let builder = Builder(Service.invented(["a", "b"]))
    #expect(try builder.ids(.asking(), limit: limit) == [])
  }
}
