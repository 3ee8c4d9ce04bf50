import HotlineDirectory
import HotlineHours
import HotlineModel
import HotlineRules
import Testing

@Suite struct RuleReadingTests {
  private let reading = DirectoryFolder(files: Fixture.files).read()

  private func rule(_ id: String) throws -> Rule {
    try #require(reading.rules.first { $0.id == id })
  }

  @Test func `rules are in the order of their ids and know where they stand`() {
    #expect(
      reading.rules.map(\.id) == [
        "always-routine", "hurt-at-home", "mind-the-police", "students-only", "young-person",
      ])
    #expect(
      reading.ruleMarks["always-routine"]
        == RecordMark(file: "directory/rules/rules.yaml", line: 10, column: 3))
  }

  @Test func `one entry of a condition is itself`() throws {
    #expect(try rule("young-person").when == .age(AgeRange(max: 17)))
    #expect(try rule("young-person").outcome == .fact(sets: .known(.minor)))
    #expect(try rule("always-routine").when == .always)
    #expect(try rule("always-routine").outcome == .triage(.routine))
  }

  @Test func `several entries must all hold`() throws {
    let rule = try rule("students-only")
    #expect(
      rule.when
        == .all([
          .any(of: .known(.residence), values: ["temporary-visitor"]),
          .not(.any(of: .known(.role), values: ["professional", "supporter"])),
        ]))
    #expect(rule.outcome == .exclude(RuleTarget(services: ["harbour"]), reason: "visitors"))
    #expect(rule.validFrom == CivilDate("2026-01-01"))
  }

  @Test func `on and no are read as yes and no`() throws {
    #expect(
      try rule("hurt-at-home").when
        == .some([
          .any(of: .known(.subjects), values: ["home-violence"]),
          .all([
            .any(of: .known(.danger), values: ["yes", "unknown"]),
            .any(of: .known(.place), values: ["GB-CRF"]),
          ]),
        ]))
    #expect(try rule("mind-the-police").when == .any(of: .known(.minor), values: ["no"]))
    #expect(
      try rule("mind-the-police").outcome
        == .caution(RuleTarget(), caution: "not-police", stage: nil))
  }

  @Test func `an example keeps the fields of its person as texts`() throws {
    let example = try #require(try rule("students-only").examples.first)
    #expect(
      example.person == [
        "residence": ["temporary-visitor"], "consent.police": ["no"], "languages": ["ar"],
      ])
    #expect(example.expect.notListed == ["harbour"])
    #expect(try rule("young-person").examples.first?.expect.facts == ["minor": "yes"])
  }

  @Test(arguments: [
    ("{age: 16}", Condition.age(AgeRange(min: 16, max: 16))),
    (
      "{age: [unknown, {min: 60}]}",
      .some([.any(of: .known(.age), values: ["unknown"]), .age(AgeRange(min: 60))])
    ),
    ("{all: [], always: no}", .all([.all([]), .not(.always)])),
    ("{languages: [tl]}", .any(of: .known(.languages), values: ["fil"])),
    (
      "{consent.police: [true, unknown]}",
      .any(of: .known(.consentPolice), values: ["yes", "unknown"])
    ),
  ])
  func `a condition is read`(text: String, condition: Condition) {
    let reading = Fixture.reading(
      "directory/rules/rules.yaml", replacing: "{always: true}", with: text)
    #expect(reading.rules.first { $0.id == "always-routine" }?.when == condition)
  }
}
