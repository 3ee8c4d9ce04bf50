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

  @Test func `every prefecture, every subject and every language is counted`() throws {
    let directory = try RealDirectory.open()
    let noon = try Moment(rfc3339: RealDirectory.tuesdayNoon)
    let anybody = try directory.question([:], defaultReader: LanguageTag("en"), now: noon)
    let coverage = try directory.coverage(of: anybody)
    #expect(coverage.areas == (1...47).map { "JP-\($0 < 10 ? "0" : "")\($0)" })
    let subjects = try directory.content().subjects
    let wider = Set(subjects.compactMap(\.parent))
    #expect(coverage.subjects == subjects.map(\.id).filter { !wider.contains($0) })
    #expect(coverage.cells.count == coverage.languages.count * coverage.subjects.count * 47)
    #expect(coverage.languages.count >= 25)
    #expect(coverage.cells.contains { $0.openHours > 100 })
  }

  @Test(arguments: 0..<10)
  func `the figures are those of a count by referrals`(seed: Int) throws {
    let directory = try RealDirectory.open()
    let noon = try Moment(rfc3339: RealDirectory.tuesdayNoon)
    var lottery = Lottery(seed: seed)
    var person = try directory.question(
      Self.persons[seed], defaultReader: LanguageTag("en"), now: noon)
    let spoken = directory.referrer.index.spokenLanguages
    person.languages = (0..<5).map { _ in lottery.pick(spoken) }
    let coverage = try directory.coverage(of: person)
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
