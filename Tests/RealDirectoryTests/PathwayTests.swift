import Foundation
import HotlineHours
import HotlineModel
import HotlineRules
import Hotlines
import Testing

/// The referral pathways of the sources, one a line: number | ids of rules | citations.
@Suite struct PathwayTests {
  struct Pathway: Sendable, CustomTestStringConvertible {
    let number: Int
    let rules: [String]
    let citations: [String]
    var testDescription: String { "pathway \(number)" }
  }

  static let pathways: [Pathway] = {
    let file = RealDirectory.tests.appending(path: "Fixtures/pathways.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|").map {
        $0.split(separator: " ").map(String.init)
      }
      guard parts.count == 3, let number = parts[0].first.flatMap({ Int($0) }) else { return nil }
      return Pathway(number: number, rules: parts[1], citations: parts[2])
    }
  }()

  @Test func `all forty-three pathways are there`() {
    #expect(Self.pathways.map(\.number) == Array(1...43))
  }

  @Test(arguments: pathways)
  func `a pathway of the sources is a rule that cites them and has an example person`(
    pathway: Pathway
  ) throws {
    let rules = try RealDirectory.open().rulesWithExamples()
    for id in pathway.rules {
      let rule = try #require(rules.first { $0.id == id }, "\(id)")
      #expect(!rule.examples.isEmpty, "\(id)")
      let cited = rule.source.contains { source in
        pathway.citations.contains { Self.overlaps(source, $0) }
      }
      #expect(cited, "\(id) cites none of \(pathway.citations)")
    }
  }

  @Test func `the reporting duty of 2013 ends where the text of 2016 begins`() throws {
    let rules = try RealDirectory.open().rulesWithExamples()
    let before = try #require(rules.first { $0.id == "report-after-the-child-s-intention" })
    let after = try #require(rules.first { $0.id == "report-after-the-harm-is-confirmed" })
    let end = try #require(before.validUntil)
    let begin = try #require(after.validFrom)
    #expect(end.dayNumber + 1 == begin.dayNumber)
  }

  /// Whether a source is the page, or shares a line with the lines, of a citation.
  private static func overlaps(_ source: Source, _ citation: String) -> Bool {
    if let url = source.url { return url == citation }
    let parts = citation.split(separator: ":").map(String.init)
    guard parts.count == 2, source.document == parts[0], let wanted = range(parts[1]),
      let lines = source.lines.flatMap({ range($0) })
    else { return false }
    return wanted.overlaps(lines)
  }

  private static func range(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-").compactMap { Int($0) }
    guard let first = ends.first, let last = ends.last, first <= last else { return nil }
    return first...last
  }
}
