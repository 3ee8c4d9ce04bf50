import Foundation
import HotlineAnswers
import HotlineReferral
import HotlineText
import Testing

struct CoverageWritingTests {
  @Test(arguments: ["en", "ja", "ar"])
  func `the text is the one that was read`(reader: String) throws {
    let coverage = try InventedCoverage.week(reader: reader)
    let wording = try FixtureWords.wording(reader)
    try Golden.check(CoverageText(coverage, wording).text, "coverage.\(reader).txt")
  }

  @Test(arguments: ["en", "ja", "ar"])
  func `the picture is the one that was looked at`(reader: String) throws {
    let coverage = try InventedCoverage.week(reader: reader)
    let wording = try FixtureWords.wording(reader)
    try Golden.check(CoverageHeatMap(coverage, wording).svg, "coverage.\(reader).svg")
  }

  @Test(arguments: CoverageBreakdown.allCases)
  func `the rows are those that were read`(breakdown: CoverageBreakdown) throws {
    let coverage = try InventedCoverage.week(reader: "en")
    let csv = CoverageTable(coverage, by: breakdown).csv
    #expect(csv.hasSuffix("\r\n"))
    guard breakdown != .hour else {
      #expect(csv.components(separatedBy: "\r\n").count == 2 + 3 * 168)
      #expect(csv.contains("\r\nvi,Fr,16,1,1,2\r\n"))
      #expect(csv.contains("\r\nvi,Sa,16,0,1,3\r\n"))
      return
    }
    try Golden.check(csv.replacing("\r\n", with: "\n"), "coverage.\(breakdown.rawValue).csv")
  }

  @Test func `cells and hours are read in words too`() throws {
    let coverage = try InventedCoverage.week(reader: "en")
    let wording = try FixtureWords.wording("en")
    let cells = CoverageText(coverage, by: .cell, wording).text
    #expect(cells.contains("Vietnamese  Passport taken  Aichi  the person’s language, three-way"))
    #expect(cells.contains("not reachable from this line"))
    #expect(cells.contains("machine translation"))
    let hours = CoverageText(coverage, by: .hour, wording).text
    #expect(hours.contains("09:00  25%  25%  25%  25%  25%  17%  17%\n"))
  }

  @Test(arguments: CoverageBreakdown.allCases)
  func `JSON and CSV say the same`(breakdown: CoverageBreakdown) throws {
    let coverage = try InventedCoverage.week(reader: "en")
    let text = CoverageJSON(coverage, by: breakdown, try FixtureWords.wording("en")).text
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let object = try #require(json as? [String: Any])
    #expect(
      object.keys.sorted() == [
        "areas", "by", "directory", "languages", "question", "rows", "subjects", "total", "week",
        "words",
      ])
    let rows = try #require(object["rows"] as? [[String: Any]])
    let lines = CoverageTable(coverage, by: breakdown).csv.components(separatedBy: "\r\n")
    #expect(rows.count == lines.count - 2)
    let head = try #require(lines.first).split(separator: ",").map(String.init)
    #expect(rows.allSatisfy { $0.keys.sorted() == head.sorted() })
    #expect((object["total"] as? [String: Any])?["cells"] as? Int == 12)
    #expect((object["total"] as? [String: Any])?["nobody"] as? Int == 8)
  }

  @Test(arguments: ["en", "ar"])
  func `the picture is well formed and needs nothing from elsewhere`(reader: String) throws {
    let coverage = try InventedCoverage.week(reader: reader)
    let svg = CoverageHeatMap(coverage, try FixtureWords.wording(reader)).svg
    #expect(svg.contains("other, &quot;new&quot;"))
    for word in ["<script", "href", "@import", "url(http", "<image", "&quot;&quot;"] {
      #expect(!svg.contains(word))
    }
    let opened = svg.components(separatedBy: "<text ").count
    #expect(opened == svg.components(separatedBy: "</text>").count)
    #expect(svg.contains(InventedAnswer.digest))
    #expect(svg.contains("direction=\"\(reader == "ar" ? "rtl" : "ltr")\""))
    #expect(svg.contains("width=\"297mm\" height=\"210mm\""))
  }
}
