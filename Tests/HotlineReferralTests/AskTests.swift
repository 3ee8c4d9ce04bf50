import HotlineModel
import HotlineRules
import Testing

@testable import HotlineReferral

struct AskTests {
  private let builder = Builder(
    Service.invented(["a", "b", "c"]) + [
      .invented("d") { $0.population = Population(gender: [.female]) },
      .invented("e") { $0.population = Population(gender: [.female]) },
      .invented("f") { $0.population = Population(residence: ResidenceStatus.allCases.dropLast()) },
    ])

  private func names(_ ids: String...) -> Phrase.Value {
    .services(
      ids.map { ServiceName(id: $0, official: LocalizedText(["en": "The \($0)"])) })
  }

  @Test func `the fact that changes most is asked first, and why is said`() throws {
    let asked = try builder.answer(.asking()).ask
    #expect(asked.map(\.fact) == [.gender, .residence])
    #expect(asked.first?.because == Phrase("closes", [("closes", names("d", "e"))]))
    #expect(asked.last?.because == Phrase("closes", [("closes", names("f"))]))
  }

  @Test func `what is refused is never asked again`() throws {
    #expect(try builder.answer(.asking { $0.refused = [.gender] }).ask.map(\.fact) == [.residence])
    #expect(
      try builder.answer(.asking { $0.refused = [.gender, .residence] }).ask.map(\.fact) == [])
  }

  @Test func `what is known is not asked`() throws {
    #expect(try builder.answer(.asking { $0.gender = .female }).ask.map(\.fact) == [.residence])
  }

  @Test func `what would open a service by a rule is asked`() throws {
    let rule = Rule.refer(
      "aid", RuleTarget(services: ["aid"]), 0, when: .fact(.lowIncome, "yes"))
    let services =
      Service.invented(["a", "b", "c"]) + [.invented("aid") { $0.subjects = ["legal"] }]
    let builder = Builder(services, rules: [rule])
    let asked = try builder.answer(.asking { $0.subjects = ["wages"] }).ask
    #expect(asked.map(\.fact) == [.lowIncome])
    #expect(asked.first?.because == Phrase("opens", [("opens", names("aid"))]))
  }

  @Test func `the facts behind a derived fact are asked`() throws {
    let rule = Rule.exclude("adults", RuleTarget(services: ["a"]), when: .fact(.minor, "yes"))
    let builder = Builder(Service.invented(["a", "b", "c", "d"]), rules: [.minority, rule])
    let asked = try builder.answer(.asking()).ask.map(\.fact)
    #expect(asked.contains(.minor))
    #expect(try !builder.answer(.asking { $0.age = 30 }).ask.map(\.fact).contains(.minor))
  }

  @Test func `where only the order would change, that is the reason`() throws {
    let builder = Builder([
      .invented("a"), .invented("b") { $0.contacts[0].callableFrom = [.mobile] }, .invented("c"),
    ])
    let asked = try builder.answer(.asking()).ask
    #expect(asked == [Ask(fact: .line, because: Phrase("order"))])
  }

  @Test func `where nothing would change, nothing is asked`() throws {
    #expect(try Builder(Service.invented(["a", "b", "c"])).answer(.asking()).ask == [])
  }
}
