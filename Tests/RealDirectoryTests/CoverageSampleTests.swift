import HotlineHours
import HotlineModel
import Testing

@testable import HotlineReferral
@testable import Hotlines

/// Five hundred cells of the real directory, ten persons with fifty each.
@Suite struct CoverageSampleTests {
  private static let persons: [[String: [String]]] = [
    [:], ["residence": ["technical-intern"], "line": ["prepaid"]], ["line": ["none"]],
    ["age": ["15"], "gender": ["female"], "line": ["landline"]],
    ["gender": ["male"], "needs": ["shelter"], "line": ["mobile"]],
    ["danger": ["yes"], "line": ["abroad"]], ["anonymous": ["yes"], "role": ["witness"]],
    ["residence": ["none"], "needs": ["legal", "stay"], "consent.police": ["no"]],
    ["channels": ["chat", "email"], "line": ["ip-phone"]],
    ["nationality": ["TH"], "needs": ["return-home"], "minor": ["no"], "role": ["victim"]],
  ]

  @Test(arguments: 0..<10)
  func `the figures are those of a count by referrals`(seed: Int) throws {
    let directory = try RealDirectory.open()
    let noon = try Moment(rfc3339: RealDirectory.tuesdayNoon)
    var lottery = Lottery(seed: seed)
    var person = try directory.question(
      Self.persons[seed], defaultReader: LanguageTag("en"), now: noon)
    let spoken = directory.referrer.index.spokenLanguages
    person.languages = (0..<5).map { _ in lottery.pick(spoken) }
    let coverage = directory.coverage(of: person)
    let records = PartRecords(directory: directory, names: try directory.names())
    for _ in 0..<50 {
      let cell = lottery.pick(coverage.cells)
      let hours = [lottery.below(168)]
      let counted = try CoverageByReferral(
        directory.referrer, records, coverage, cell, hours: hours)
      #expect(
        CoverageByReferral(cell, hours: hours) == counted,
        "\(Self.persons[seed]) \(cell.language) \(cell.subject) \(cell.area) \(hours)")
    }
  }
}
