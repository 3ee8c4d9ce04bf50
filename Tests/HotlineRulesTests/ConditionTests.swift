import HotlineModel
import HotlineRules
import Testing

struct ConditionTests {
  private static let comparisons: [(Condition, [FactName: [String]], Truth)] = [
    (Condition.always, [:], Truth.yes),
    (.fact("residence", "none", "student"), [.residence: ["student"]], .yes),
    (.fact("residence", "none", "student"), [.residence: ["spouse"]], .no),
    (.fact("residence", "none", "student"), [:], .unknown),
    (.fact("residence", "none", "unknown"), [:], .yes),
    (.fact("residence", "none", "unknown"), [.residence: ["none"]], .yes),
    (.fact("residence", "none", "unknown"), [.residence: ["spouse"]], .no),
    (.fact("residence", "unknown"), [:], .yes),
    (.fact("residence", "unknown"), [.residence: ["spouse"]], .no),
    (.fact("nationality", "VN"), [.nationality: ["PE"]], .no),
  ]

  @Test(arguments: comparisons)
  func `a fact is compared with any of the values`(
    condition: Condition, facts: [FactName: [String]], truth: Truth
  ) throws {
    #expect(try Person.truth(condition, facts) == truth)
  }

  @Test(arguments: [
    (["shelter", "money"], Truth.yes), (["money"], .no), (["money", "legal"], .yes), ([], .unknown),
  ])
  func `a list holds when one of its values is named`(needs: [String], truth: Truth) throws {
    let facts: [FactName: [String]] = needs.isEmpty ? [:] : [.needs: needs]
    #expect(try Person.truth(.fact("needs", "shelter", "legal"), facts) == truth)
  }

  private static let ages: [(AgeRange, String?, Truth)] = [
    (AgeRange(max: 17), "0", Truth.yes), (AgeRange(max: 17), "17", .yes),
    (AgeRange(max: 17), "18", .no), (AgeRange(max: 17), nil, .unknown),
    (AgeRange(min: 18), "17", .no), (AgeRange(min: 18), "18", .yes),
    (AgeRange(min: 18), "130", .yes), (AgeRange(min: 13, max: 19), "12", .no),
    (AgeRange(min: 13, max: 19), "13", .yes), (AgeRange(min: 13, max: 19), "19", .yes),
    (AgeRange(min: 13, max: 19), "20", .no), (AgeRange(min: 0), "0", .yes),
    (AgeRange(min: 40, max: 40), "40", .yes), (AgeRange(min: 40, max: 40), "41", .no),
  ]

  @Test(arguments: ages)
  func `both ends of a range of ages belong to it`(
    range: AgeRange, age: String?, truth: Truth
  ) throws {
    #expect(try Person.truth(.age(range), age.map { [.age: [$0]] } ?? [:]) == truth)
  }

  @Test(arguments: [
    (["0"], Truth.no), (["12"], .no), (["13"], .yes), (["17"], .yes), (["18"], .no), (["19"], .no),
    (["20"], .yes),
  ])
  func `overlapping ranges cut the ages into boxes`(age: [String], truth: Truth) throws {
    let condition = Condition.some([
      .all([.age(AgeRange(min: 13)), .age(AgeRange(max: 17))]), .not(.age(AgeRange(max: 19))),
    ])
    #expect(try Person.truth(condition, [.age: age]) == truth)
  }

  private static let groups: [(Condition, Truth)] = [
    (Condition.all([]), Truth.yes), (.some([]), .no),
    (.all([.fact("danger", "yes"), .fact("role", "victim")]), .unknown),
    (.all([.fact("danger", "no"), .fact("role", "victim")]), .no),
    (.some([.fact("danger", "yes"), .fact("role", "victim")]), .yes),
    (.some([.fact("danger", "no"), .fact("role", "victim")]), .unknown),
    (.not(.fact("role", "victim")), .unknown), (.not(.fact("danger", "yes")), .no),
    (.not(.fact("danger", "no")), .yes), (.not(.always), .no),
    (.not(.fact("role", "unknown")), .no),
    (.not(.all([.fact("danger", "no"), .fact("role", "victim")])), .yes),
    (.all([.some([.fact("danger", "no"), .always]), .not(.not(.fact("danger", "yes")))]), .yes),
    (.some([.all([]), .all([.fact("role", "victim")])]), .yes),
  ]

  @Test(arguments: groups)
  func `groups of conditions are three-valued`(condition: Condition, truth: Truth) throws {
    #expect(try Person.truth(condition, [.danger: ["yes"]]) == truth)
  }

  @Test(arguments: [("GB-CAM-ely", Truth.yes), ("GB-CAM", .yes), ("GB", .yes), ("GB-KEN", .no)])
  func `a place lies in everything that holds it`(named: String, truth: Truth) throws {
    let person = [FactName.place: ["GB-CAM-ely", "GB-CAM", "GB"]]
    #expect(try Person.truth(.fact("place", named), person) == truth)
  }

  @Test func `a wider place does not lie in a narrower one`() throws {
    #expect(try Person.truth(.fact("place", "GB-CAM"), [.place: ["GB"]]) == .no)
  }

  @Test(arguments: [("wages", Truth.yes), ("work", .yes), ("hours", .no)])
  func `a subject counts as every subject above it`(named: String, truth: Truth) throws {
    #expect(try Person.truth(.fact("subjects", named), [.subjects: ["wages", "work"]]) == truth)
  }

  @Test func `a condition names the facts it looks at`() {
    let condition = Condition.all([
      .age(AgeRange(max: 17)), .not(.fact("consent.police", "no")),
      .some([.fact("suspected-trafficking", "yes"), .always]),
    ])
    #expect(
      condition.facts == [
        .known(.age), .known(.consentPolice), .derived("suspected-trafficking"),
      ])
  }
}
