import Foundation
import HotlineDirectory
import HotlineModel
import HotlineReferral
import HotlineStore
import Hotlines
import Testing

@Suite struct BrokenFileTests {
  private func refusal(_ bytes: Data?) throws -> String {
    let wales = try Wales()
    let path = wales.built
    if let bytes { try bytes.write(to: wales.file("wales.hotline")) }
    let error = #expect(throws: DirectoryFileError.self) { try Directory.open(path) }
    return try #require(error).description.replacing(path, with: "FILE")
  }

  private func good() throws -> Data {
    let wales = try Wales()
    _ = try wales.openedFile()
    return try wales.bytes()
  }

  @Test func `a file that is not there is named, with what to write instead`() throws {
    let path = try Wales().built
    #expect(throws: DirectoryError.missing(path)) { try Directory.open(path) }
    #expect(
      DirectoryError.missing("FILE").description
        == "FILE does not exist; name a folder that holds directory.yaml, or a file made by: "
        + "hotline build")
  }

  @Test func `an empty file is told from a directory`() throws {
    #expect(try refusal(Data()) == "FILE is empty; build it again with `hotline build`")
  }

  @Test func `a text file is told from a directory`() throws {
    let text = Data(String(repeating: "id: wales\n", count: 2000).utf8)
    #expect(
      try refusal(text)
        == "FILE is not a directory file; write the path of a file made by `hotline build`")
  }

  @Test func `a short text file is told from a directory`() throws {
    #expect(
      try refusal(Data("x".utf8))
        == "FILE is not a directory file; write the path of a file made by `hotline build`")
  }

  @Test func `half a file is not read`() throws {
    let whole = try good()
    let half = whole.count / 2
    #expect(
      try refusal(whole.prefix(half))
        == "FILE is damaged: it has \(half) bytes where \(whole.count) belong; "
        + "build it again with `hotline build`")
  }

  @Test func `a folder without a directory in it says what belongs there`() throws {
    let wales = try Wales()
    let path = wales.file("locales").path
    let error = #expect(throws: DirectoryError.self) { try Directory.open(path) }
    #expect(error?.description.contains("error [directory.missing]: no directory here") == true)
  }

  @Test func `bytes changed in the middle are noticed before they are answered with`() throws {
    let whole = try good()
    let question = ["subjects": ["home-violence"]]
    let wales = try Wales()
    let expected = try answer(wales.opened(), question)
    for place in stride(from: 4096, to: whole.count, by: 8_191) {
      var bytes = whole
      bytes[place] ^= 0x20
      try bytes.write(to: wales.file("wales.hotline"))
      // What was not needed for the answer may be damaged unnoticed; a changed answer may not be.
      let given = try? answer(Directory.open(wales.built), question)
      #expect(given == nil || given == expected, "byte \(place)")
    }
  }

  private func answer(_ directory: Directory, _ fields: [String: [String]]) throws -> String {
    let question = try directory.question(
      fields, defaultReader: LanguageTag("en"), now: try Wales.noon())
    return try directory.json(try directory.answer(question))
  }
}
