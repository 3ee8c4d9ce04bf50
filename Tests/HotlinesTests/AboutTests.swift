import HotlineModel
import HotlineReferral
import Hotlines
import Testing

@Suite struct AboutTests {
  private let directory: Directory

  init() throws { directory = try Wales().opened() }

  private func subjects(_ about: String...) throws -> [String] {
    try directory.question(
      ["about": about], defaultReader: LanguageTag("en"), now: try Wales.noon()
    ).subjects
  }

  @Test(arguments: [
    ("My husband hits me!", ["home-violence"]), ("MY HUSBAND HITS ME", ["home-violence"]),
    ("زوجي يضربني كل يوم", ["home-violence"]), ("Chồng đánh tôi", ["home-violence"]),
    ("chong danh toi hang ngay", ["home-violence"]), ("殴られたんです", ["violence"]),
    ("昨日殴られた", ["violence"]), ("เขาถูกทำร้ายทุกวัน", ["violence"]),
    ("Somebody hurts me and there are no wages", ["violence", "work"]), ("trais", ["violence"]),
    ("عنف", ["violence"]), ("violence", []), ("", []), ("hello", []),
  ])
  func `everyday words lead to subjects, what is said most first`(
    about: String, expected: [String]
  ) throws {
    #expect(try subjects(about) == expected)
  }

  @Test(arguments: [
    ("a party", []), ("artist", []), ("smart", []), ("art", ["art"]), ("(art)", ["art"]),
    ("art, music", ["art"]), ("modern art", ["art"]), ("there are no wagesheets", []),
    ("networks", []), ("work", ["work"]), ("my work.", ["work"]), ("ärt", ["art"]),
    ("party art", ["art"]),
  ])
  func `a phrase counts only where it stands as whole words`(
    about: String, expected: [String]
  ) throws {
    #expect(try subjects(about) == expected)
  }

  @Test func `several texts are read together`() throws {
    #expect(Set(try subjects("no wages", "somebody hurts me")) == ["violence", "work"])
  }

  @Test func `what a text says leads to services`() throws {
    let question = try directory.question(
      ["about": ["không trả lương"], "languages": ["vi"]], defaultReader: LanguageTag("en"),
      now: try Wales.noon())
    #expect(try directory.answer(question).referrals.first?.service.id == "bridge")
  }
}
