import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineRules
import Testing

/// Constraints are given up one after another until three services are found, and it is said.
struct RelaxationTests {
  /// One service for every step, each of which fails in that one point; the ids run backwards.
  private static let services: [Service] = [
    .invented("h-fits") { $0.contacts[0].channel = .chat },
    .invented("g-subject") { ($0.subjects, $0.contacts[0].channel) = (["hours"], .chat) },
    .invented("f-channel"),
    .invented("e-anonymous") {
      $0.contacts[0].channel = .chat
      $0.contacts[0].anonymous = false
    },
    .invented("d-language") { ($0.contacts[0].channel, $0.offers) = (.chat, [.speaking("fr")]) },
    .invented("c-line") { $0.contacts[0].notCallableFrom = [.prepaid] },
    .invented("b-anything") { ($0.subjects, $0.contacts[0].channel) = (["legal"], .chat) },
  ]

  private func question() -> Question {
    .asking {
      ($0.subjects, $0.channels, $0.anonymous) = (["wages"], [.chat], true)
      ($0.languages, $0.line) = (tags(["en"]), .prepaid)
    }
  }

  private static let found: [([String], [String], [String])] = [
    (
      ["h-fits", "g-subject", "f-channel", "e-anonymous"], ["h-fits", "g-subject", "f-channel"],
      ["subject", "channel"]
    ),
    (
      ["h-fits", "f-channel", "e-anonymous", "d-language"],
      ["h-fits", "f-channel", "e-anonymous"], ["channel", "anonymous"]
    ),
    (
      ["h-fits", "e-anonymous", "d-language", "c-line"], ["h-fits", "e-anonymous", "d-language"],
      ["anonymous", "language"]
    ),
    (
      ["h-fits", "d-language", "c-line", "b-anything"], ["h-fits", "d-language", "c-line"],
      ["language", "line"]
    ),
    (
      ["h-fits", "c-line", "b-anything"], ["h-fits", "c-line", "b-anything"], ["line", "anything"]
    ),
    (["h-fits", "b-anything"], ["h-fits", "b-anything"], ["anything"]),
    (["b-anything"], ["b-anything"], ["anything"]),
    (["h-fits"], ["h-fits"], []),
  ]

  @Test(arguments: found)
  func `constraints are given up in their order, until three are found`(
    existing: [String], listed: [String], relaxed: [String]
  ) throws {
    let builder = Builder(Self.services.filter { existing.contains($0.id) })
    let answer = try builder.answer(question())
    #expect(answer.ids == listed)
    #expect(answer.relaxed.codes == relaxed)
    for id in listed.filter({ $0 != "h-fits" }) {
      let step = id.split(separator: "-")[1]
      #expect(answer[id]?.reasons.codes.contains("relaxed.\(step)") == true)
    }
    #expect(answer["h-fits"]?.reasons.contains { $0.code.hasPrefix("relaxed.") } != true)
  }

  @Test func `where three fit, nothing is given up`() throws {
    let fitting = Service.invented(["x", "y", "z"]) { $0.contacts[0].channel = .chat }
    let answer = try Builder(Self.services + fitting).answer(question())
    #expect(answer.ids == ["h-fits", "x", "y", "z"])
    #expect(answer.relaxed == [])
    #expect(answer.gaps == [])
  }

  @Test func `a step that nothing shown stands on is not said`() throws {
    let builder = Builder(Self.services.filter { ["h-fits", "g-subject"].contains($0.id) })
    let answer = try builder.answer(question(), limit: 1)
    #expect(answer.ids == ["h-fits"])
    #expect(answer.relaxed == [])
  }

  @Test func `a related subject counts where too little is found`() throws {
    var builder = Builder([
      .invented("a"), .invented("b") { $0.subjects = ["violence"] },
      .invented("c") { $0.subjects = ["legal"] },
    ])
    let wages = try #require(builder.content.subjects.firstIndex { $0.id == "wages" })
    builder.content.subjects[wages].related = ["home"]
    let answer = try builder.answer(.asking { $0.subjects = ["wages"] })
    #expect(answer.ids == ["a", "b", "c"])
    #expect(answer.relaxed.codes == ["subject", "anything"])
  }

  @Test func `the place is never given up`() throws {
    let builder = Builder([.invented("a"), .invented("b") { $0.coverage = ["GB-KEN"] }])
    #expect(try builder.ids(.asking { $0.place = "GB-CAM-ely" }) == ["a"])
    #expect(try builder.ids(.asking { $0.place = "GB-KEN" }) == ["b", "a"])
    #expect(try builder.ids(.asking { $0.place = "GB" }) == ["b", "a"])
    #expect(try builder.ids(.asking()) == ["a", "b"])
  }

  @Test func `where nobody is open, somebody of another subject who is stands last`() throws {
    let closed = try OpeningHours("Mo-Fr 09:00-17:00")
    let builder = Builder(
      Service.invented(["a", "b", "c"]) { $0.hours = closed } + [
        .invented("near") { $0.subjects = ["hours"] },
        .invented("far") { $0.subjects = ["legal"] },
        .invented("near-closed") { ($0.subjects, $0.hours) = (["hours"], closed) },
      ])
    let answer = try builder.answer(.asking { $0.subjects = ["wages"] })
    #expect(answer.ids == ["a", "b", "c", "near"])
    #expect(answer.relaxed.codes == ["hours"])
    #expect(answer["near"]?.reasons.codes.contains("relaxed.hours") == true)
    #expect(answer["c"]?.reasons.last?.code == "rank.fit")
  }

  @Test func `a rule lets in what no constraint would`() throws {
    let rule = Rule.refer(
      "aid", RuleTarget(services: ["z"]), to: .safety, 0, when: .fact(.needs, "shelter"))
    let services =
      Service.invented(["a", "b", "c"]) { $0.contacts[0].channel = .chat }
      + [.invented("z") { $0.subjects = ["home"] }]
    let builder = Builder(services, rules: [rule])
    let question = Question.asking {
      ($0.subjects, $0.channels, $0.needs) = (["wages"], [.chat], [.shelter])
    }
    let answer = try builder.answer(question)
    #expect(answer.ids == ["z", "a", "b", "c"])
    #expect(answer["z"]?.stage == .safety)
    #expect(answer["z"]?.reasons.first == Phrase("aid"))
    #expect(answer.pathway.map(\.stage) == [.safety, .support])
    #expect(answer.pathway.map(\.referrals) == [["z"], ["a", "b", "c"]])
    #expect(try builder.ids(.asking { $0.subjects = ["wages"] }) == ["a", "b", "c"])
  }

  @Test func `a service that a rule names is reached the way the person wants`() throws {
    let rule = Rule.refer("aid", RuleTarget(services: ["z"]), 0)
    let service = Service.invented("z") {
      $0.contacts = [.invented("phone"), .invented("chat") { $0.channel = .chat }]
    }
    let answer = try Builder([service], rules: [rule]).answer(.asking { $0.channels = [.chat] })
    #expect(answer["z"]?.contact.id == "z/chat")
  }
}
