import HotlineHours
import HotlineModel
import HotlineRules
import Testing

@testable import HotlineReferral

struct CoverageTests {
  private static let languages = tags(["en", "vi", "id", "ku", "zh-Hant", "ja-simple", "sw"])
  private static let areas = ["GB-CAM", "GB-KEN"]

  /// Rules that look at the language and the place of a cell.
  private static let local = [
    Rule.refer("vi", RuleTarget(services: ["s01"]), 5, when: .fact(.languages, "vi")),
    Rule.exclude("kent", RuleTarget(services: ["s02", "s05"]), when: .fact(.place, "GB-KEN")),
  ]

  private static func week(_ day: String) throws -> CoverageWeek {
    CoverageWeek(of: try #require(CivilDate(day)), zone: .utc)
  }

  private func coverage(_ builder: Builder, _ person: Question = .asking()) throws -> Coverage {
    try builder.referrer().coverage(
      of: person, week: try Self.week("2026-11-23"), languages: Self.languages, areas: Self.areas,
      digest: "sha256:0")
  }

  @Test(arguments: 0..<80)
  func `every figure of every cell is that of the referrals for its question`(seed: Int) throws {
    let rules = RandomDirectory.referring + RandomDirectory.excluding + Self.local
    var directory = RandomDirectory(seed: seed, rules: rules)
    var lottery = Lottery(seed: seed)
    var person = directory.question()
    let referrer = try directory.builder.referrer()
    // Wider subjects are counted when they are asked for.
    (person.languages, person.subjects) = ([], referrer.index.subjectIDs)
    person.place = nil
    let coverage = try coverage(directory.builder, person)
    #expect(coverage.cells.count == 7 * 7 * 2)
    for cell in coverage.cells {
      let hours = [lottery.below(168), lottery.below(168)]
      let counted = try CoverageByReferral(
        referrer, Records(directory.builder.content), coverage, cell, hours: hours)
      #expect(
        CoverageByReferral(cell, hours: hours) == counted,
        "\(cell.language) \(cell.subject) \(cell.area) \(hours)")
    }
  }

  @Test(arguments: 0..<12)
  func `every hour of the week is that of the referrals at its beginning`(seed: Int) throws {
    var directory = RandomDirectory(seed: seed)
    var lottery = Lottery(seed: seed)
    var person = directory.question()
    (person.languages, person.subjects, person.place) = ([], [], nil)
    let coverage = try coverage(directory.builder, person)
    let cell = lottery.pick(coverage.cells)
    let counted = try CoverageByReferral(
      directory.builder.referrer(), Records(directory.builder.content), coverage, cell,
      hours: Array(WeekMask.hours))
    #expect(CoverageByReferral(cell, hours: Array(WeekMask.hours)) == counted)
  }

  @Test func `a service counts that the line does not reach, and nobody can use it`() throws {
    let service = Service.invented("a") { $0.contacts[0].notCallableFrom = [.prepaid] }
    let person = Question.asking {
      ($0.subjects, $0.languages, $0.line) = (["wages"], tags(["en"]), .prepaid)
    }
    let cell = try #require(try coverage(Builder([service]), person).cells.first)
    #expect(cell.services == 1)
    #expect(cell.reachable == 0)
    #expect(cell.isServedByNobody)
    #expect(cell.openHours == 0)
    #expect(cell.match == .none)
    #expect(cell.mode == nil)
  }

  @Test func `a machine serves nobody, and is named as what there is`() throws {
    let service = Service.invented("a") { $0.offers = [.speaking("vi", by: .machine)] }
    let person = Question.asking { ($0.subjects, $0.languages) = (["wages"], tags(["vi"])) }
    let cell = try #require(try coverage(Builder([service]), person).cells.first)
    #expect(cell.services == 1)
    #expect(cell.isServedByNobody)
    #expect(cell.match == .machine)
    #expect(cell.mode == .machine)
    #expect(cell.openHours == 0)
  }

  @Test(arguments: [
    ("Mo-Fr 09:00-17:00", 40, 0), ("Mo-Fr 09:30-17:00", 35, 0), ("24/7", 168, 0),
    ("unknown", 0, 168), ("off", 0, 0), ("Sa 13:00-15:00", 2, 0),
  ])
  func `hours are looked at where they begin`(hours: String, open: Int, unknown: Int) throws {
    let service = Service.invented("a") {
      $0.hours = (try? OpeningHours(hours)) ?? .always
    }
    let person = Question.asking { ($0.subjects, $0.languages) = (["wages"], tags(["en"])) }
    let cell = try #require(try coverage(Builder([service]), person).cells.first)
    #expect(cell.openHours == open)
    #expect(cell.unknownHours == unknown)
  }

  @Test func `an hour in which somebody is open is not unknown`() throws {
    var services = Service.invented(["a", "b"])
    services[0].hours = try OpeningHours("Mo-Fr 09:00-17:00")
    services[1].hours = .unknown
    let person = Question.asking { ($0.subjects, $0.languages) = (["wages"], tags(["en"])) }
    let cell = try #require(try coverage(Builder(services), person).cells.first)
    #expect(cell.openHours == 40)
    #expect(cell.unknownHours == 128)
  }

  @Test func `languages, subjects and place of the person limit the cells`() throws {
    let builder = Builder([.invented("a")])
    let all = try coverage(builder)
    #expect(all.languages == Self.languages)
    #expect(all.areas == Self.areas)
    let person = Question.asking {
      ($0.languages, $0.subjects, $0.place) = (tags(["vi", "en", "vi"]), ["home"], "GB-KEN")
    }
    let some = try coverage(builder, person)
    #expect(some.cells.map(\.language) == tags(["vi", "en"]))
    #expect(some.cells.allSatisfy { $0.subject == "home" && $0.area == "GB-KEN" })
    var inTown = person
    inTown.place = "GB-CAM-ely"
    #expect(try coverage(builder, inTown).areas == ["GB-CAM-ely"])
    inTown.place = "GB"
    #expect(try coverage(builder, inTown).areas == Self.areas)
  }

  @Test func `groups and hours add up to the cells`() throws {
    let coverage = try coverage(RandomDirectory(seed: 5).builder)
    let total = coverage.total
    for groups in [coverage.byLanguage, coverage.bySubject, coverage.byArea] {
      #expect(groups.reduce(0) { $0 + $1.cells } == total.cells)
      #expect(groups.reduce(0) { $0 + $1.nobody } == total.nobody)
      #expect(groups.reduce(0) { $0 + $1.openHours } == total.openHours)
      #expect(groups.reduce(0) { $0 + $1.unknownHours } == total.unknownHours)
    }
    let hours = coverage.languages.indices.flatMap { coverage.hours(ofLanguage: $0) }
    #expect(hours.reduce(0) { $0 + $1.open } == total.openHours)
    #expect(hours.reduce(0) { $0 + $1.unknown } == total.unknownHours)
    #expect(hours.allSatisfy { $0.open + $0.unknown + $0.closed == 8 && $0.closed >= 0 })
    #expect(coverage.cells.allSatisfy { $0.unknown.subtracting($0.open) == $0.unknown })
  }

  @Test(arguments: ["2026-11-23", "2026-11-26", "2026-11-29"])
  func `a week goes from Monday to Sunday`(day: String) throws {
    let week = try Self.week(day)
    #expect(week.monday.description == "2026-11-23")
    #expect(week.sunday.description == "2026-11-29")
    #expect(week.moment(ofHour: 167).rfc3339(in: .utc) == "2026-11-29T23:00:00Z")
  }

  @Test func `a week of a change of clocks has its hours by the clock`() throws {
    let london = try Zone(identifier: "Europe/London")
    let week = CoverageWeek(of: try #require(CivilDate("2026-03-29")), zone: london)
    let moments = [143, 144, 145, 146].map { week.moment(ofHour: $0).rfc3339(in: london) }
    #expect(
      moments == [
        "2026-03-28T23:00:00+00:00", "2026-03-29T00:00:00+00:00", "2026-03-29T02:00:00+01:00",
        "2026-03-29T02:00:00+01:00",
      ])
  }
}
