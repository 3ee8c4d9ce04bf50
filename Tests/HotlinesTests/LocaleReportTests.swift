import Foundation
import HotlineText
import Testing

@testable import Hotlines

@Suite struct LocaleReportTests {
  @Test func `a folder and the file built from it report the same`() throws {
    let wales = try Wales()
    let report = try wales.opened().localeReport()
    #expect(try report.audits == wales.openedFile().localeReport().audits)
    #expect(report.audits.map(\.locale) == ["ar", "cy", "en"])
  }

  @Test func `names of services that the records lack are missing until the locale has them`()
    throws
  {
    let wales = try Wales()
    let before = try #require(try wales.opened().localeReport().audits.first { $0.locale == "ar" })
    #expect(before.missing.contains("service.harbour"))
    try wales.write(
      "locale: ar\nstatus: draft\nmessages:\n  service.harbour: المرفأ\n",
      to: "directory/locales/ar.yaml")
    let after = try #require(try wales.opened().localeReport().audits.first { $0.locale == "ar" })
    #expect(!after.missing.contains("service.harbour"))
    #expect(after.unknown == [])
  }

  @Test func `a subject without eight everyday phrases is missing them`() throws {
    let report = try Wales().opened().localeReport()
    let english = try #require(report.audits.first { $0.locale == "en" })
    #expect(english.missing.contains { $0.hasSuffix(".phrases") })
  }

  @Test func `a stamp notes the source texts, and a changed source text makes a message stale`()
    throws
  {
    let wales = try Wales()
    try LocaleStamp(directory: wales.path).stamp("cy")
    func welsh() throws -> LocaleAudit {
      try #require(try wales.opened().localeReport().audits.first { $0.locale == "cy" })
    }
    #expect(try welsh().stale == [])
    #expect(try welsh().unstamped == 0)
    try wales.replace("OPEN until {time}", with: "OPEN till {time}", in: "locales/en.yaml")
    #expect(try welsh().stale == ["hours.open-until"])
    try LocaleStamp(directory: wales.path).stamp("cy")
    #expect(try welsh().stale == [])
  }

  @Test func `a second stamp replaces the first`() throws {
    let once = LocaleStamp.stamped("locale: cy\nmessages:\n  a: \"x\"\n", ["a": "one", "b": "two"])
    #expect(
      once
        == "locale: cy\nmessages:\n  a: \"x\"\nsources:\n  a: \"\(LocaleReport.digest("one"))\"\n")
    #expect(LocaleStamp.stamped(once, ["a": "one"]) == once)
  }

  @Test func `a locale that has no file cannot be stamped`() throws {
    let wales = try Wales()
    #expect(throws: DirectoryError.missing("locales/vi.yaml")) {
      try LocaleStamp(directory: wales.path).stamp("vi")
    }
  }

  @Test func `the table has one line a locale and names what lacks when asked`() throws {
    let report = try Wales().opened().localeReport()
    let lines = report.text(details: true).split(separator: "\n")
    #expect(lines.first?.hasPrefix("locale  complete  missing  stale") == true)
    #expect(lines.contains { $0 == "cy: missing ui.hours: Hours" })
    #expect(report.json.hasPrefix(#"{"locales":[{"locale":"ar","wanted":"#))
  }
}
