import HotlineModel
import Hotlines
import Testing

/// Texts that are made to do harm are answered with nothing found or an error, never with a crash,
/// a query of their own or a long wait.
@Suite struct HostileTextTests {
  private let directory: Directory

  init() throws { directory = try Wales().opened() }

  @Test(arguments: [
    "\"", "\"\"", "'; DROP TABLE name; --", "harbour\" OR \"x", "NEAR(harbour, 2)", "word:harbour",
    "harbour AND NOT harbour", "* * *", "^harbour", "{word} : harbour", "harbour*\" *", "-harbour",
    "\u{0}", "harbour\u{0}", "\u{202E}ruobrah\u{202C}", "\u{2066}\u{2069}\u{200F}",
    "\u{FEFF}\u{200B}",
    "\u{FFFD}\u{FFFD}", "\u{D7FF}\u{E000}\u{10FFFF}", "%00", "\\u0000", "NULL", "(((((((", ")", "[",
    "𝓱𝓪𝓻𝓫𝓸𝓾𝓻",
  ])
  func `signs of query languages and invisible letters are letters or nothing`(text: String) throws
  {
    do {
      let found = try directory.find(text)
      #expect(found.count <= 20)
    } catch {
      #expect(error is FindError)
    }
    _ = try directory.heard(text)
  }

  @Test func `bidi controls hide no name`() throws {
    #expect(try directory.find("\u{202E}Harbour\u{202C}").first?.id == "harbour")
    #expect(try directory.find("Har\u{200B}bour").first?.id == "harbour")
  }

  /// What is repeated, and how often: the text itself would fill the report of the tests.
  @Test(arguments: [
    ("\u{0301}", 900), ("a", 1_999), ("a ", 999), ("あ", 600), ("no wages ", 200), ("ก", 600),
    ("( \" * ", 300), ("ｶﾞ", 300), ("ㄱ", 600),
  ])
  func `a long text within the limit is answered`(piece: String, count: Int) throws {
    let text = String(repeating: piece, count: count)
    _ = try? directory.find(text)
    _ = try directory.heard(text)
  }

  @Test(arguments: [
    ("x", 10_000_000), ("e\u{0301}", 100_000), ("a\u{0301}\u{0302}\u{0303}", 33_334), ("殺", 10_000),
  ])
  func `a text of any length is refused before it is read`(piece: String, count: Int) throws {
    let text = String(repeating: piece, count: count)
    #expect(throws: FindError.tooLong(limit: 1_000)) { try directory.find(text) }
    #expect(throws: FindError.tooLong(limit: 5_000)) { try directory.heard(text) }
    let error = #expect(throws: QuestionError.self) {
      try directory.question(
        ["about": [text]], defaultReader: LanguageTag("en"), now: try Wales.noon())
    }
    #expect(error?.code == "question.about-too-long")
    #expect(error?.description.utf8.count ?? 0 < 300)
  }

  @Test func `an error says what to write and not what was written`() throws {
    #expect(
      FindError.tooLong(limit: 1_000).description
        == "the text is too long to search for; write at most 1000 characters: a name, a number, or "
        + "a sentence or two")
    #expect(
      FindError.empty.description
        == "the text has no letter and no digit; write a name, a number or a few words")
    #expect(throws: FindError.empty) { try directory.find(" \n\u{200B}!? ") }
    #expect(
      [FindError.empty.code, FindError.tooLong(limit: 1).code] == ["find.empty", "find.too-long"])
  }
}
