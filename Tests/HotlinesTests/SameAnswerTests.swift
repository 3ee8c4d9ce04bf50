import Foundation
import HotlineDirectory
import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineRules
import Hotlines
import Testing

@Suite struct SameAnswerTests {
  private func printed(_ directory: Directory, _ seed: Int) throws -> [String] {
    let question = try directory.question(
      SeededQuestions.fields(seed), defaultReader: LanguageTag("en"), now: try Wales.noon())
    let answer = try directory.answer(question)
    return [try directory.json(answer), try directory.text(answer)]
  }

  @Test func `a folder and the file built from it give the same bytes`() throws {
    let wales = try Wales()
    let (folder, file) = (try wales.opened(), try wales.openedFile())
    for seed in 1...50 {
      #expect(try printed(folder, seed) == printed(file, seed), "question \(seed)")
    }
  }

  @Test func `the fifty questions differ, and most of them list somebody`() throws {
    let directory = try Wales().opened()
    let answers = try (1...50).map { try printed(directory, $0)[0] }
    #expect(Set(answers).count == 50)
    #expect(answers.filter { !$0.contains(#""referrals":[]"#) }.count > 40)
  }

  @Test func `records, lists and rules are the same from both`() throws {
    let wales = try Wales()
    let (folder, file) = (try wales.opened(), try wales.openedFile())
    #expect(folder.serviceIDs == ["bridge", "harbour", "lantern", "old-line", "police"])
    #expect(folder.serviceIDs == file.serviceIDs)
    #expect(folder.header == file.header)
    #expect(try folder.content() == file.content())
    #expect(try folder.rulesWithExamples() == file.rulesWithExamples())
    for id in folder.serviceIDs {
      #expect(try folder.recordJSON(of: id) == file.recordJSON(of: id))
      #expect(
        try folder.recordText(of: id, reader: LanguageTag("cy"))
          == file.recordText(of: id, reader: LanguageTag("cy")))
    }
    #expect(
      try folder.listJSON(reader: LanguageTag("en")) == file.listJSON(reader: LanguageTag("en")))
    #expect(try folder.checkRules().json == file.checkRules().json)
  }

  @Test func `the digest is that of the content, whatever holds it`() throws {
    let wales = try Wales()
    let digest = try DirectoryBuild(DirectoryFolder(path: wales.path)).write(to: wales.built)
    #expect(try wales.opened().digest == digest)
    #expect(try Directory.open(wales.built).digest == digest)
    #expect(digest.hasPrefix("sha256:"))
    #expect(digest.count == 71)
  }

  @Test(arguments: [
    ("directory/services/harbour.yaml", "0808 157 0192", "0808 157 0194"),
    ("directory/rules/rules.yaml", "precedence: 10", "precedence: 11"),
    ("directory/locales/en.yaml", "hurt at home", "hurt by family"),
    ("directory/places/GB.yaml", "City of Cardiff", "Cardiff City"),
    ("directory/holidays/GB.csv", "2026-12-25", "2026-12-26"),
  ])
  func `any change of the content changes the digest`(
    file: String, old: String, new: String
  ) throws {
    let wales = try Wales()
    let before = try wales.opened().digest
    try wales.replace(old, with: new, in: file)
    #expect(try wales.opened().digest != before)
  }

  @Test func `a remark or another order of keys changes no digest`() throws {
    let wales = try Wales()
    let before = try wales.opened().digest
    try wales.replace(
      "id: harbour\norganization: harbour-trust",
      with: "# A remark.\norganization: harbour-trust\nid: harbour",
      in: "directory/services/harbour.yaml")
    #expect(try wales.opened().digest == before)
  }

  @Test func `building twice writes the same bytes`() throws {
    let wales = try Wales()
    for name in ["one.hotline", "two.hotline"] {
      _ = try DirectoryBuild(DirectoryFolder(path: wales.path)).write(
        to: wales.file(name).path)
    }
    let one = try wales.bytes("one.hotline")
    #expect(try one == wales.bytes("two.hotline"))
    #expect(one.count > 10_000)
  }

  @Test func `the name of the folder is no part of the content`() throws {
    let wales = try Wales()
    let before = try wales.opened().digest
    try FileManager.default.moveItem(at: wales.file("directory"), to: wales.file("moved"))
    #expect(try Directory.open(wales.file("moved").path).digest == before)
  }

  @Test(arguments: [false, true])
  func `many tasks may ask one directory at once`(built: Bool) async throws {
    let wales = try Wales()
    let directory = try built ? wales.openedFile() : wales.opened()
    let expected = try (1...4).map { try printed(directory, $0) }
    let answers = try await withThrowingTaskGroup(of: [[String]].self) { group in
      for _ in 0..<8 {
        group.addTask { try (1...4).map { try printed(directory, $0) } }
      }
      return try await group.reduce(into: [[[String]]]()) { $0.append($1) }
    }
    #expect(answers.count == 8)
    #expect(answers.allSatisfy { $0 == expected })
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 2), (100, 4)])
  func `no more services are listed than were wanted`(limit: Int, count: Int) throws {
    let directory = try Wales().opened()
    let question = try directory.question(
      ["subjects": ["home-violence", "work", "violence"]], defaultReader: LanguageTag("en"),
      now: try Wales.noon())
    #expect(try directory.answer(question, limit: limit).referrals.count == count)
  }
}
