import HotlineModel
import HotlineReferral
import HotlineRules
import Hotlines
import Testing

@Suite struct PoliceConsentTests {
  /// The stages that never depend on the police.
  private static let helping: Set<Stage> = [.safety, .support, .inclusion]

  /// The ids of the rules that have examples.
  static let rules: [String] = {
    let rules = try? RealDirectory.open().rulesWithExamples()
    return rules?.filter { !$0.examples.isEmpty }.map(\.id) ?? []
  }()

  @Test(arguments: rules)
  func `who refuses the police loses no service of safety, support or inclusion`(
    rule: String
  ) throws {
    let examples = try RealDirectory.open().rulesWithExamples().first { $0.id == rule }?.examples
    for example in examples ?? [] {
      let willing = try answer(example.person, consent: "yes")
      let refusing = Set(try answer(example.person, consent: "no").ids)
      let helping = willing.referrals.filter {
        Self.helping.contains($0.stage) || Self.helping.contains($0.service.stage)
      }
      let lost = helping.map(\.service.id).filter { !refusing.contains($0) }
      #expect(lost.isEmpty, "\(example.person) loses \(lost)")
    }
  }

  @Test func `the persons of the property are there`() { #expect(Self.rules.count > 90) }

  @Test func `who refuses the police is led to them by no rule, except in danger`() throws {
    let calm = try RealDirectory.answer(
      ["subjects": ["trafficking"], "consent.police": ["no"], "danger": ["no"]], limit: 100)
    for id in ["police-consultation-9110", "prefectural-police"] {
      let reasons = calm.referral(id)?.reasons.map(\.code) ?? []
      #expect(!reasons.contains("trafficking.police"))
    }
    #expect(calm.cautionCodes.contains("consent-police"))
    let danger = try RealDirectory.answer(["danger": ["yes"], "consent.police": ["no"]])
    #expect(danger.ids.first == "police-110")
    #expect(danger.cautionCodes.contains("consent-police-danger"))
  }

  /// Refused facts count like unknown ones and save the time of what to ask next.
  private func answer(_ person: [String: [String]], consent: String) throws -> Answer {
    var fields = person
    fields["consent.police"] = [consent]
    for fact in FactName.allCases where fields[fact.rawValue] == nil {
      fields[fact.rawValue] = ["refused"]
    }
    return try RealDirectory.answer(fields, limit: 100)
  }
}
