import HotlineModel
import Hotlines
import Testing

@Suite struct RuleReportTests {
  /// The report when the rule about the police has another example.
  private func report(person: String, expect: String) throws -> RuleReport {
    let wales = try Wales()
    let rules = "directory/rules/rules.yaml"
    try wales.replace("person: {consent: {police: \"no\"}}", with: "person: \(person)", in: rules)
    try wales.replace("expect: {cautions: [not-police]}", with: "expect: \(expect)", in: rules)
    return try wales.opened().checkRules()
  }

  @Test func `examples that hold pass, and a rule without one is named`() throws {
    let report = try Wales().opened().checkRules()
    #expect(report.passed)
    #expect(
      report.text
        == "otherwise-routine: note: no example shows this rule; add one\n"
        + "6 rules, 5 examples, 0 failures\n")
    #expect(
      report.json
        == #"{"rules":6,"examples":5,"failures":[],"unshown":["otherwise-routine"]}"#)
  }

  @Test(arguments: [
    ("listed: [old-line]", "old-line should be listed; listed are harbour, lantern, police"),
    ("notListed: [harbour]", "harbour should stand among those not listed"),
    ("notListed: [bridge]", "bridge should stand among those not listed"),
    ("absent: [lantern]", "lantern should be absent"),
    ("first: lantern", "lantern should come first, not harbour"),
    ("emergency: harbour", "harbour should stand above everything"),
    ("asks: [danger]", "danger should be asked; asked are gender"),
    ("cautions: [do-not-call-back]", "the caution do-not-call-back should be shown"),
    ("urgency: emergency", "it should be emergency, not routine"),
    ("facts: {minor: \"no\"}", "minor should be no, not yes"),
  ])
  func `an expectation that fails is told with what came instead`(
    expect: String, text: String
  ) throws {
    let person = "{subjects: [home-violence], age: 15, residence: student, languages: [en]}"
    let report = try report(person: person, expect: "{\(expect)}")
    #expect(!report.passed)
    #expect(report.failures.map(\.rule) == ["mind-the-police"])
    #expect(report.failures.map(\.example) == [1])
    #expect(report.failures.map(\.text) == [text])
    #expect(report.text.hasPrefix("mind-the-police, example 1: \(text)\n"))
    #expect(report.text.hasSuffix("6 rules, 5 examples, 1 failures\n"))
    let quoted = text.replacing("\"", with: "\\\"")
    #expect(
      report.json.contains(#"{"rule":"mind-the-police","example":1,"text":"\#(quoted)"}"#))
  }

  @Test func `every expectation of an example is looked at`() throws {
    let report = try report(
      person: "{subjects: [home-violence]}",
      expect: "{first: lantern, absent: [harbour], urgency: urgent, facts: {minor: \"yes\"}}")
    #expect(
      report.failures.map(\.text) == [
        "harbour should be absent", "lantern should come first, not harbour",
        "it should be urgent, not routine", "minor should be yes, not unknown",
      ])
  }

  @Test func `an example with a person that cannot be read fails and says why`() throws {
    let report = try report(person: "{latitude: 0, longitude: 0}", expect: "{urgency: routine}")
    #expect(
      report.failures.map(\.text) == [
        "the person cannot be read: latitude: no place of this directory lies within 300 km"
      ])
  }

  @Test func `an example may say that a fact was refused`() throws {
    let report = try report(
      person: "{subjects: [home-violence], refused: [gender]}", expect: "{listed: [lantern]}")
    #expect(report.failures.map(\.text) == [])
  }
}
