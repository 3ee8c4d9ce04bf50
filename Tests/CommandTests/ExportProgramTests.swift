import Foundation
import Testing

@Suite struct ExportProgramTests {
  private let folder: CommandFolder

  init() throws { folder = try CommandFolder() }

  private let noon = "2026-11-24T12:00:00Z"

  @Test func `a site is written, and its size and the time are told`() throws {
    let run = try folder.run("export", "site", "--at", noon, "-o", "site")
    #expect(run.status == 0 && run.complaint == "")
    #expect(run.output.hasPrefix("site: ") && run.output.hasSuffix(" s\n"))
    #expect(run.output.contains(" files, ") && run.output.contains(" bytes, "))
    let page = String(decoding: try folder.bytes("site/cy/index.html"), as: UTF8.self)
    #expect(page.hasPrefix("<!doctype html>") && page.hasSuffix("</html>\n"))
    #expect(try folder.run("export", "site", "--at", noon, "-o", "site").status == 0)
  }

  @Test func `a folder that is none of ours exits with 1 and stays`() throws {
    let run = try folder.run("export", "site", "--at", noon, "-o", "directory")
    #expect(run.status == 1 && run.output == "")
    #expect(run.complaint.hasPrefix("hotline: directory is no site of hotline and stays as it is"))
    #expect(try folder.run("check", "directory").status == 0)
  }
}
