import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineRules
import Testing

struct CautionTests {
  private func cautions(
    _ question: Question = .asking(), _ change: (inout Service) -> Void
  ) throws -> [Phrase] {
    try Builder([.invented("a", change)]).answer(question)["a"]?.cautions ?? []
  }

  private static let ages: [(String, Int?)] = [
    ("2026-11-21", nil), ("2025-11-22", nil), ("2025-11-21", 1), ("2025", 1), ("2024-11-22", 1),
    ("2024-11-21", 2), ("2023-09", 3), ("2018", 8),
  ]

  @Test(arguments: ages)
  func `what was confirmed a year ago or more is old`(date: String, years: Int?) throws {
    let on = try #require(PartialDate(date))
    let old = years.map {
      Phrase("verified.old", [("date", .date(on)), ("years", .number($0))])
    }
    #expect(try cautions { $0.verified.on = on } == (old.map { [$0] } ?? []))
  }

  @Test func `what was confirmed nobody knows when is undated`() throws {
    #expect(try cautions { $0.verified.on = .undated } == [Phrase("verified.undated")])
  }

  @Test func `a contact confirmed on another day than its service says its own`() throws {
    #expect(
      try cautions { $0.contacts[0].verified = Verification(on: .undated) }
        == [Phrase("verified.undated")])
  }

  private static let mobile: [(String, Phrase.Value)] = [("line", .message("line.mobile"))]

  @Test func `a line of which some do not connect may fail`() throws {
    let person = Question.asking { $0.line = .mobile }
    let mayFail = [Phrase("line.may-fail", Self.mobile)]
    #expect(try cautions(person) { $0.contacts[0].mayFailFrom = [.mobile, .prepaid] } == mayFail)
    #expect(try cautions(person) { $0.contacts[0].mayFailFrom = [.prepaid] } == [])
    #expect(try cautions { $0.contacts[0].mayFailFrom = [.mobile] } == [])
  }

  @Test func `a line that does not connect is said where it had to be listed`() throws {
    let found = try cautions(.asking { $0.line = .mobile }) {
      $0.contacts[0].notCallableFrom = [.mobile]
    }
    #expect(found == [Phrase("line.unreachable", Self.mobile)])
  }

  @Test func `who answers meanwhile is said where a contact is closed`() throws {
    let closed = try OpeningHours("Mo-Fr 09:00-17:00")
    let builder = Builder([.invented("a") { $0.hours = closed }, .invented("b")])
    let answer = try builder.answer(.asking())
    #expect(answer.ids == ["b", "a"])
    #expect(
      answer["a"]?.cautions == [
        Phrase(
          "hours.closed-meanwhile",
          [
            ("value", .text("01632 960001")),
            (
              "service", .services([ServiceName(id: "b", official: LocalizedText(["en": "The b"]))])
            ),
          ])
      ])
    let alone = try cautions { $0.hours = closed }
    #expect(alone == [Phrase("hours.closed-nobody")])
  }

  private static let trusts: [([Trust], [String], [String])] = [
    ([.official], [], []), ([.publicBody], [], []), ([.press], [], ["trust.press"]),
    ([.repository], [], ["trust.repository"]), ([.repository, .official], [], []),
    ([.repository, .press], [], ["trust.press"]), ([], [], []),
    ([.press], ["confirm-number"], ["confirm-number"]),
  ]

  @Test(arguments: trusts)
  func `sources that are not official are a caution`(
    trusts: [Trust], own: [String], expected: [String]
  ) throws {
    let found = try cautions {
      $0.cautions = own
      for (place, trust) in trusts.enumerated() {
        $0.sources["s\(place)"] = Source(url: "https://a.example", trust: trust)
        $0.contacts[0].source.append("s\(place)")
      }
    }
    #expect(found.codes == expected)
  }

  @Test func `cautions of rules stand at the service, at the stage or with the answer`() throws {
    var named = Rule.caution("named", RuleTarget(services: ["a"]))
    named.source = [Source(document: "004", lines: "1-2")]
    let rules = [
      named, .caution("about", RuleTarget(subjects: ["work"])), .caution("whole"),
      .caution("safe", stage: .safety), .caution("never", when: .fact(.danger, "yes")),
    ]
    let services = Service.invented(["a", "b"]) { $0.cautions = ["own"] }
    let answer = try Builder(services, rules: rules).answer(.asking())
    #expect(answer["a"]?.cautions.codes == ["named", "about", "own"])
    #expect(answer["a"]?.cautions.first?.source == "004:1-2")
    #expect(answer["b"]?.cautions.codes == ["about", "own"])
    #expect(answer.cautions.codes == ["whole"])
    #expect(answer.pathway.map(\.stage) == [.safety, .support])
    #expect(answer.pathway.map { $0.cautions.codes } == [["safe"], []])
    #expect(answer.pathway.map(\.referrals) == [[], ["a", "b"]])
  }
}
