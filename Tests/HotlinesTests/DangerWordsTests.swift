import HotlineModel
import HotlineReferral
import Hotlines
import Testing

/// Danger words raise the question whether there is danger, and never answer it.
@Suite struct DangerWordsTests {
  private let directory: Directory

  init() throws { directory = try Wales().opened() }

  private func answer(_ about: String, danger: String? = nil) throws -> Answer {
    var fields = ["about": [about]]
    fields["danger"] = danger.map { [$0] }
    return try directory.answer(
      try directory.question(fields, defaultReader: LanguageTag("en"), now: try Wales.noon()))
  }

  @Test(arguments: [
    "he has a knife", "Help! He has a knife!", "HE HAS A KNIFE", "he's going to kill me", "殺される",
    "夫に殺されるかもしれない", "ナイフを持っています", "I cannot leave, he has a knife", "No! He has a knife",
    "he said \"I am going to kill me and you\"", "「殺される」と言っている", "I cannot breathe",
  ])
  func `danger words ask for danger first, and set nothing`(about: String) throws {
    let answer = try answer(about)
    #expect(answer.ask.first?.fact == .danger)
    #expect(answer.ask.first?.because.code == "danger-words")
    #expect(answer.question.danger == nil)
    #expect(answer.urgency != .emergency)
  }

  @Test(arguments: [
    "he does not has a knife", "he has no knife", "nobody is going to kill, I only ask",
    "the knife",
    "ナイフを持っていない", "殺されることはない", "my husband hits me", "a knifefish has a knifelike tail",
    "he is not going to kill me", "he never has a knife",
  ])
  func `what is negated or only looks alike asks for nothing by itself`(about: String) throws {
    let answer = try answer(about)
    #expect(answer.question.heard.danger == [])
    #expect(!answer.ask.contains { $0.because.code == "danger-words" })
    #expect(answer.question.danger == nil)
  }

  @Test(arguments: ["yes", "no", "refused"])
  func `who has told whether there is danger is not asked again`(danger: String) throws {
    let answer = try answer("he has a knife", danger: danger)
    #expect(!answer.ask.contains { $0.because.code == "danger-words" })
  }

  @Test func `what was understood is in the answer, and the text is not`() throws {
    let answer = try answer("secret-mark: my husband hits me and he has a knife")
    let json = try directory.json(answer)
    let understood = #""about":{"subjects":[{"subject":"home-violence","confidence":"high","#
    #expect(json.contains(understood))
    #expect(json.contains(#""danger":["has a knife"]"#))
    #expect(!json.contains("secret-mark"))
  }

  @Test func `where nothing is understood, what it is about is asked`() throws {
    let asked = try answer("xyzzy").ask
    #expect(asked.first?.fact == .subjects)
    #expect(asked.first?.because.code == "not-understood")
    #expect(try answer("my husband hits me").ask.contains { $0.fact == .subjects } == false)
  }
}
