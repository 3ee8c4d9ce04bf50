import HotlineModel
import HotlineReferral
import HotlineRules
import Testing

struct EligibilityTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let population: Population
    let person: @Sendable (inout Question) -> Void
    /// The code with which the person is turned away; nil when the service is listed.
    let turnedAway: String?

    init(
      _ name: String, _ population: Population, turnedAway: String? = nil,
      _ person: @escaping @Sendable (inout Question) -> Void
    ) {
      (self.name, self.population) = (name, population)
      (self.person, self.turnedAway) = (person, turnedAway)
    }

    var testDescription: String { name }
  }

  private static let women = Population(gender: [.female])
  private static let students = Population(residence: [.student, .worker])
  private static let family = Population(role: [.family])
  private static let peruvians = Population(nationality: ["PE", "BO"])
  private static let grown = Population(age: AgeRange(min: 18))
  private static let young = Population(age: AgeRange(max: 17))
  private static let between = Population(age: AgeRange(min: 10, max: 20))

  static let rows = [
    Row("a man, for women", women, turnedAway: "eligibility.gender") { $0.gender = .male },
    Row("another gender, for women", women, turnedAway: "eligibility.gender") {
      $0.gender = .other
    },
    Row("a woman, for women", women) { $0.gender = .female },
    Row("nobody knows, for women", women) { $0.gender = nil },
    Row("refused, for women", women) { $0.refused = [.gender] },
    Row("a spouse, for students", students, turnedAway: "eligibility.residence") {
      $0.residence = .spouse
    },
    Row("a worker, for students and workers", students) { $0.residence = .worker },
    Row("refused, for students", students) { $0.refused = [.residence] },
    Row("a victim, for family", family, turnedAway: "eligibility.role") { $0.role = .victim },
    Row("family, for family", family) { $0.role = .family },
    Row("nobody knows, for family", family) { $0.role = nil },
    Row("from Vietnam, for Peru", peruvians, turnedAway: "eligibility.nationality") {
      $0.nationality = "VN"
    },
    Row("from Bolivia, for Peru and Bolivia", peruvians) { $0.nationality = "BO" },
    Row("nobody knows, for Peru", peruvians) { $0.nationality = nil },
    Row("17, from 18 on", grown, turnedAway: "eligibility.age") { $0.age = 17 },
    Row("18, from 18 on", grown) { $0.age = 18 },
    Row("18, up to 17", young, turnedAway: "eligibility.age") { $0.age = 18 },
    Row("17, up to 17", young) { $0.age = 17 },
    Row("nobody knows, up to 17", young) { $0.age = nil },
    Row("refused, up to 17", young) { $0.refused = [.age, .minor] },
    Row("a minor, from 18 on", grown, turnedAway: "eligibility.age") { $0.minor = true },
    Row("no minor, up to 17", young, turnedAway: "eligibility.age") { $0.minor = false },
    Row("a minor, up to 17", young) { $0.minor = true },
    Row("no minor, from 18 on", grown) { $0.minor = false },
    Row("a minor, 10 to 20", between) { $0.minor = true },
    Row("no minor, 10 to 20", between) { $0.minor = false },
    Row("40 though said to be a minor, up to 17", young, turnedAway: "eligibility.age") {
      ($0.age, $0.minor) = (40, true)
    },
    Row("a man from Vietnam, for anyone", Population()) {
      ($0.gender, $0.nationality, $0.age) = (.male, "VN", 30)
    },
  ]

  @Test(arguments: rows)
  func `only what is known turns a person away`(row: Row) throws {
    let services =
      Service.invented(["b", "c", "d"])
      + [.invented("a") { $0.population = row.population }]
    let builder = Builder(services, rules: [.minority])
    var question = Question.asking { $0.subjects = ["wages"] }
    row.person(&question)
    let answer = try builder.answer(question)
    #expect(answer.ids.contains("a") == (row.turnedAway == nil))
    #expect(answer.notListed.map(\.service) == (row.turnedAway == nil ? [] : ["a"]))
    #expect(answer.notListed.flatMap(\.reasons) == row.turnedAway.map { [Phrase($0)] } ?? [])
  }

  @Test(arguments: [true, false])
  func `without a rule for minors, a minor may have any age`(minor: Bool) throws {
    let builder = Builder([
      .invented("grown") { $0.population = Self.grown },
      .invented("young") { $0.population = Self.young },
    ])
    #expect(try builder.ids(.asking { $0.minor = minor }) == ["grown", "young"])
  }

  @Test func `every reason is told, and nobody turned away comes back when rules relax`() throws {
    let builder = Builder([
      .invented("a") { $0.population = Population(age: AgeRange(max: 17), gender: [.female]) }
    ])
    let answer = try builder.answer(
      .asking { ($0.subjects, $0.gender, $0.age) = (["wages"], .male, 30) })
    #expect(answer.ids == [])
    #expect(
      answer.notListed.first?.reasons.codes == ["eligibility.gender", "eligibility.age"])
  }

  @Test func `a limit that nobody can check is a caution`() throws {
    let builder = Builder([
      .invented("a") { $0.population = Population(gender: [.female], role: [.family]) }
    ])
    let answer = try builder.answer(.asking { $0.role = .family })
    #expect(answer["a"]?.cautions.codes == ["eligibility.gender.unknown"])
  }

  @Test func `a rule that excludes gives its reason and source`() throws {
    var rule = Rule.exclude(
      "no-aid", RuleTarget(services: ["a"]), when: .fact(.residence, "none"))
    rule.source = [Source(document: "003", lines: "2736-2750")]
    let builder = Builder(Service.invented(["a", "b"]), rules: [rule])
    let known = try builder.answer(.asking { $0.residence = ResidenceStatus.none })
    #expect(known.ids == ["b"])
    #expect(known.notListed.map(\.service) == ["a"])
    #expect(known.notListed.first?.name.official == LocalizedText(["en": "The a"]))
    #expect(
      known.notListed.first?.reasons == [Phrase("no-aid", source: "003:2736-2750")])
    for question in [Question.asking(), .asking { $0.refused = [.residence] }] {
      #expect(try builder.answer(question).ids == ["a", "b"])
    }
  }

  @Test func `a rule that excludes a subject excludes the narrower ones`() throws {
    let rule = Rule.exclude("no", RuleTarget(subjects: ["wages"]), when: .fact(.danger, "yes"))
    let builder = Builder(
      [
        .invented("a") { $0.subjects = ["overtime"] }, .invented("b"),
        .invented("c") { $0.subjects = ["work"] },
      ], rules: [rule])
    #expect(try builder.ids(.asking { $0.danger = true }) == ["c"])
  }

  @Test func `an ended service is never listed and says so`() throws {
    let services = [
      Service.invented("a") { $0.status = .ended },
      .invented("b") { $0.through = [Passage(service: "a", ask: nil, source: [])] },
    ]
    let rule = Rule.refer("rule", RuleTarget(services: ["a"]), 0)
    let answer = try Builder(services, rules: [rule]).answer(
      .asking { $0.subjects = ["wages"] }, limit: 100)
    #expect(answer.ids == ["b"])
    #expect(answer["b"]?.otherContacts == [])
    #expect(answer.notListed.map(\.service) == ["a"])
    #expect(answer.notListed.first?.reasons.codes == ["ended"])
  }

  @Test func `only services about the matter are told as not listed`() throws {
    let services = [
      Service.invented("a") { ($0.status, $0.subjects) = (.ended, ["violence"]) },
      .invented("b") { ($0.population, $0.subjects) = (Self.women, ["violence"]) },
      .invented("c") { ($0.population, $0.coverage) = (Self.women, ["GB-KEN"]) },
      .invented("d"),
    ]
    let answer = try Builder(services).answer(
      .asking { ($0.subjects, $0.gender, $0.place) = (["wages"], .male, "GB-CAM") })
    #expect(answer.ids == ["d"])
    #expect(answer.notListed == [])
  }
}
