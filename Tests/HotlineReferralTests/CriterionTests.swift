import HotlineHours
import HotlineModel
import HotlineRules
import Testing

@testable import HotlineReferral

/// Two services that are equal but for one criterion; the better one has the later id.
struct CriterionTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let worse: @Sendable (inout Service) -> Void
    let better: @Sendable (inout Service) -> Void
    let person: @Sendable (inout Question) -> Void

    init(
      _ name: String, _ worse: @escaping @Sendable (inout Service) -> Void,
      _ better: @escaping @Sendable (inout Service) -> Void,
      for person: @escaping @Sendable (inout Question) -> Void = { _ in }
    ) {
      (self.name, self.worse, self.better, self.person) = (name, worse, better, person)
    }

    var testDescription: String { name }
  }

  private static let weekdays = try? OpeningHours("Mo-Fr 09:00-17:00")
  private static let mondays = try? OpeningHours("Mo 09:01-17:00")

  static let rows = [
    Row(
      "fit", { $0.contacts[0].anonymous = false }, { $0.contacts[0].anonymous = true },
      for: { $0.anonymous = true }),
    Row(
      "fit", { $0.contacts[0].channel = .letter }, { $0.contacts[0].channel = .chat },
      for: { $0.channels = [.chat] }),
    Row("stage", { $0.stage = .identification }, { $0.stage = .safety }),
    Row("stage", { $0.stage = .redress }, { $0.stage = .inclusion }),
    Row("precedence", { $0.subjects += ["home"] }, { $0.subjects += ["legal"] }),
    Row("precedence", { _ in }, { $0.subjects += ["home"] }),
    Row(
      "language", { $0.offers = [.speaking("vi", by: .interpreter)] },
      { $0.offers = [.speaking("vi")] }, for: { $0.languages = [LanguageTag("vi")] }),
    Row("line", { _ in }, { $0.contacts[0].callableFrom = [.mobile] }, for: { $0.line = .mobile }),
    Row("open", { $0.hours = weekdays ?? .unknown }, { $0.hours = .always }),
    Row("open", { $0.hours = .unknown }, { $0.hours = .always }),
    Row("open", { $0.hours = weekdays ?? .unknown }, { $0.hours = .unknown }),
    Row("open", { $0.hours = mondays ?? .unknown }, { $0.hours = weekdays ?? .unknown }),
    Row(
      "subject", { $0.subjects = ["work"] }, { $0.subjects = ["overtime"] },
      for: { $0.subjects = ["wages"] }),
    Row(
      "area", { $0.coverage = ["GB"] }, { $0.coverage = ["GB-CAM"] },
      for: { $0.place = "GB-CAM-ely" }),
    Row(
      "area", { $0.coverage = ["GB-CAM"] }, { $0.contacts[0].callersIn = ["GB-CAM-ely"] },
      for: { $0.place = "GB-CAM-ely" }),
    Row("area", { $0.coverage = ["GB-KEN"] }, { $0.coverage = ["GB"] }),
    // Of two offices for all of the country the nearer one, by coordinates or by its area.
    Row(
      "area", { $0.contacts[0].whereabouts = .open(Location(area: "GB-KEN")) },
      { $0.contacts[0].whereabouts = .open(Location(area: "GB-CAM")) },
      for: { $0.place = "GB-CAM" }),
    Row(
      "area", { $0.contacts[0].whereabouts = .open(Location(latitude: 55.95, longitude: -3.19)) },
      { $0.contacts[0].whereabouts = .open(Location(latitude: 51.5, longitude: -0.12)) },
      for: { $0.place = "GB-CAM-ely" }),
    // A smaller area that holds the place counts before any distance.
    Row(
      "area", { $0.contacts[0].whereabouts = .open(Location(area: "GB-CAM")) },
      {
        $0.coverage = ["GB-CAM"]
        $0.contacts[0].whereabouts = .open(Location(area: "GB-KEN"))
      }, for: { $0.place = "GB-CAM" }),
    Row("cost", { _ in }, { $0.contacts[0].cost = .free }),
    Row("cost", { $0.contacts[0].cost = .caller }, { _ in }),
    Row(
      "area", { $0.contacts[0].callersIn = ["GB-CAM", "GB-KEN"] },
      { $0.contacts[0].callersIn = ["GB-CAM"] }, for: { $0.place = "GB-CAM" }),
    Row(
      "area", { _ in }, { $0.contacts[0].callersIn = ["GB-CAM", "GB-KEN"] },
      for: { $0.place = "GB-CAM" }),
    Row("trust", { $0.trust(.press) }, { $0.trust(.publicBody) }),
    Row("trust", { $0.trust(.repository) }, { $0.trust(.press) }),
    Row("trust", { _ in }, { $0.trust(.official) }),
    Row(
      "verified", { $0.trust(.official) },
      {
        $0.trust(.publicBody)
        $0.verified.on = PartialDate("2026-10-02") ?? .undated
      }),
    Row("verified", { _ in }, { $0.verified.on = PartialDate("2026-10-02") ?? .undated }),
    Row("verified", { $0.verified.on = .undated }, { _ in }),
    Row("verified", { $0.verified.on = PartialDate("2026") ?? .undated }, { _ in }),
  ]

  private static let rules = [
    Rule.refer("legal", RuleTarget(subjects: ["legal"]), 3),
    Rule.refer("home", RuleTarget(subjects: ["home"]), 4),
  ]

  @Test(arguments: rows)
  func `each criterion decides alone, and the reason names it`(row: Row) throws {
    let builder = Builder(
      [.invented("a", row.worse), .invented("b", row.better)], rules: Self.rules)
    let answer = try builder.answer(.asking(row.person))
    #expect(answer.ids == ["b", "a"])
    #expect(answer["b"]?.reasons.last?.code == "rank.\(row.name)")
    #expect(answer["a"]?.reasons.contains { $0.code.hasPrefix("rank.") } == false)
  }

  @Test func `the id decides where nothing else does`() throws {
    let answer = try Builder(Service.invented(["b", "c", "a"])).answer(.asking())
    #expect(answer.ids == ["a", "b", "c"])
    #expect(answer.referrals.map { $0.reasons.last?.code } == ["rank.id", "rank.id", "hours.open"])
  }

  @Test(arguments: [nil, "GB", "GB-KEN"])
  func `distance counts only where the place is known and the office lies elsewhere`(
    place: String?
  ) throws {
    let near = Service.invented("a") {
      $0.contacts[0].whereabouts = .open(Location(area: "GB-KEN"))
    }
    let builder = Builder([near, .invented("b")])
    #expect(try builder.ids(.asking { $0.place = place }) == ["a", "b"])
  }

  @Test func `an office that takes no callers from the place is not listed for being near`() throws
  {
    let service = Service.invented("a") {
      $0.contacts[0].callersIn = ["GB-KEN"]
      $0.contacts[0].whereabouts = .open(Location(area: "GB-KEN"))
    }
    let far = Service.invented("b") {
      $0.contacts[0].whereabouts = .open(Location(latitude: 58.44, longitude: -3.09))
    }
    #expect(try Builder([service, far]).ids(.asking { $0.place = "GB-CAM" }) == ["b"])
  }

  @Test func `among equal contacts of one service the first in the file is used`() throws {
    let service = Service.invented("a") { $0.contacts = [.invented("z"), .invented("b")] }
    #expect(try Builder([service]).answer(.asking())["a"]?.contact.id == "a/z")
  }

  @Test func `the criteria stand in their order`() {
    #expect(
      Ranking.order.map(\.name) == [
        "fit", "stage", "precedence", "language", "line", "open", "subject", "area", "cost",
        "trust", "verified", "id", "row",
      ])
  }

  /// The worst value of every criterion, and a change that makes one of them the least bit better.
  private static let steps: [(name: String, better: @Sendable (inout RowFacts) -> Void)] = [
    ("fit", { $0.fit -= 1 }), ("stage", { $0.stage -= 1 }), ("precedence", { $0.precedence -= 1 }),
    ("language", { $0.language -= 1 }), ("line", { $0.reach -= 1 }), ("open", { $0.openness -= 1 }),
    ("subject", { $0.generality -= 1 }), ("area", { $0.distance -= 1 }), ("cost", { $0.cost -= 1 }),
    ("trust", { $0.trust -= 1 }), ("verified", { $0.verified += 1 }), ("id", { $0.position -= 1 }),
    ("row", { $0.row -= 1 }),
  ]

  private static let worst = RowFacts(
    fit: 7, stage: 4, precedence: 99, language: 15, reach: 2, openness: 1 << 20 - 1, generality: 1,
    area: 4, distance: 4_095, cost: 2, trust: 2, verified: 0, position: 1 << 24 - 1,
    row: 1 << 24 - 1)

  private static let best = RowFacts(precedence: 0, verified: 65_535)

  @Test(arguments: 0..<13)
  func `the least step of a criterion outweighs all later ones together`(place: Int) {
    let ranking = Ranking()
    var left = Self.worst
    Self.steps[place].better(&left)
    var right = Self.worst
    for later in Self.steps[(place + 1)...].map(\.name) { Self.improve(&right, later) }
    #expect(ranking.key(left) < ranking.key(right))
    #expect(ranking.decisive(ranking.key(left), ranking.key(right)) == Self.steps[place].name)
  }

  @Test func `equal keys are decided by nothing`() {
    let key = Ranking().key(Self.worst)
    #expect(Ranking().decisive(key, key) == nil)
  }

  private static func improve(_ facts: inout RowFacts, _ name: String) {
    switch name {
    case "stage": facts.stage = best.stage
    case "precedence": facts.precedence = best.precedence
    case "language": facts.language = best.language
    case "line": facts.reach = best.reach
    case "open": facts.openness = best.openness
    case "subject": facts.generality = best.generality
    case "area": (facts.area, facts.distance) = (best.area, best.distance)
    case "cost": facts.cost = best.cost
    case "trust": facts.trust = best.trust
    case "verified": facts.verified = best.verified
    case "id": facts.position = best.position
    default: facts.row = best.row
    }
  }
}
