import HotlineHours
import HotlineModel
import HotlineRules
import Hotlines
import Testing

@Suite struct RuleExplanationTests {
  private func explanation(_ fields: [String: [String]]) throws -> RuleExplanation {
    let directory = try Wales().opened()
    return directory.explainRules(
      try directory.question(
        fields, defaultReader: LanguageTag("en"), now: try Wales.noon()))
  }

  @Test func `of nobody in particular, rules are open by the facts that decide them`() throws {
    let explanation = try explanation([:])
    #expect(explanation.urgency == .routine)
    #expect(
      explanation.text == """
        holds  triage  otherwise-routine: Everything else is routine
        open   fact  young-person: ask age
        open   triage  danger-is-urgent: ask danger
        open   refer  hurt-at-home: ask subjects
        open   caution  mind-the-police: ask consent.police
        open   exclude  visitors-elsewhere: ask residence
        0 further rules do not hold
        urgency: routine

        """)
  }

  @Test func `each rule holds, does not, or is open`() throws {
    let explanation = try explanation([
      "age": ["30"], "danger": ["yes"], "residence": ["temporary-visitor"],
      "subjects": ["home-violence"], "consent.police": ["refused"],
    ])
    let truths = Dictionary(
      uniqueKeysWithValues: explanation.lines.map { ($0.rule, "\($0.truth)") })
    #expect(
      truths == [
        "young-person": "no", "danger-is-urgent": "yes", "otherwise-routine": "no",
        "visitors-elsewhere": "yes", "hurt-at-home": "yes", "mind-the-police": "unknown",
      ])
    #expect(explanation.urgency == .emergency)
    #expect(explanation.lines.filter { !$0.open.isEmpty }.map(\.open) == [[.consentPolice]])
  }

  @Test func `JSON has every rule, with its kind and what is open`() throws {
    let json = try explanation(["danger": ["no"]]).json
    #expect(
      json.contains(
        #"{"id":"visitors-elsewhere","kind":"exclude","title":"Visitors are not lodged","#
          + #""truth":"unknown","open":["residence"],"valid":true}"#))
    #expect(json.hasSuffix(#"],"urgency":"routine"}"#))
    #expect(json.ranges(of: #""valid":true"#).count == 6)
  }

  @Test func `a rule that is not valid yet neither holds nor is open`() throws {
    let wales = try Wales()
    try wales.replace(
      "  when: {residence: [temporary-visitor]}",
      with: "  validFrom: 2027-01-01\n  when: {residence: [temporary-visitor]}",
      in: "directory/rules/rules.yaml")
    let directory = try wales.opened()
    for (at, isValid) in [("2026-12-31T12:00:00Z", false), ("2027-01-01T12:00:00Z", true)] {
      let question = try directory.question(
        ["residence": ["temporary-visitor"], "at": [at]], defaultReader: LanguageTag("en"),
        now: try Wales.noon())
      let line = directory.explainRules(question).lines.first { $0.rule == "visitors-elsewhere" }
      #expect(line?.isValid == isValid)
      #expect(line?.truth == (isValid ? .yes : .no))
      #expect(line?.open == [])
    }
  }

  @Test func `the same is explained from a folder and from a file`() throws {
    let wales = try Wales()
    let (folder, file) = (try wales.opened(), try wales.openedFile())
    for seed in 1...20 {
      let question = try folder.question(
        SeededQuestions.fields(seed), defaultReader: LanguageTag("en"), now: try Wales.noon())
      #expect(folder.explainRules(question) == file.explainRules(question))
    }
  }
}
