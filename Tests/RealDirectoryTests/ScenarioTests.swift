import Hotlines
import Testing

@Suite struct ScenarioTests {
  @Test(arguments: Scenario.names)
  func `the directory answers the pathway`(name: String) throws {
    let scenario = try Scenario(name)
    let check = ScenarioCheck(
      expect: scenario.expect, answer: try RealDirectory.answer(scenario.question, limit: 100),
      zone: try RealDirectory.open().zone)
    #expect(
      check.failures.isEmpty,
      "\(scenario.sentence)\n\(check.failures.joined(separator: "\n"))")
  }

  @Test func `every pathway has a file with a sentence of its own and a source`() throws {
    let scenarios = try Scenario.names.map(Scenario.init)
    #expect(scenarios.count >= 40)
    #expect(Set(scenarios.map(\.sentence)).count == scenarios.count)
    #expect(scenarios.allSatisfy { !$0.source.isEmpty && $0.question["at"] != nil })
  }
}
