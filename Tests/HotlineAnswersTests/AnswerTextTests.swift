import HotlineAnswers
import HotlineHours
import HotlineModel
import HotlineText
import Testing

@testable import HotlineReferral

@Suite struct AnswerTextTests {
  private let zone: Zone

  init() throws { zone = try Zone(identifier: "Asia/Tokyo") }

  private func text(
    _ answer: Answer, _ reader: String, style: TextStyle = .plain, columns: Int = 80
  ) throws -> String {
    let wording = try FixtureWords.wording(reader)
    return AnswerText(answer, wording, zone: zone, style: style, columns: columns).text
  }

  private func widths(_ text: String) -> [Int] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { DisplayWidth.columns(of: String($0)) }
  }

  @Test(arguments: ["ar", "de", "en", "ja", "ru"])
  func `an answer reads as it was found good`(reader: String) throws {
    let answer = try InventedAnswer.full(reader: reader)
    try Golden.check(try text(answer, reader), "answer.\(reader).txt")
  }

  @Test func `an answer that knows nobody reads as it was found good`() throws {
    try Golden.check(try text(try InventedAnswer.empty(), "en"), "answer.nobody.en.txt")
  }

  @Test(arguments: ["ar", "de", "en", "ja", "ru"], [40, 60, 80, 100])
  func `no line is wider than the page`(reader: String, columns: Int) throws {
    let text = try text(try InventedAnswer.full(reader: reader), reader, columns: columns)
    #expect(widths(text).max() ?? 0 <= columns)
  }

  @Test(arguments: ["ar", "de", "en", "ja", "ru"])
  func `no line is wider than the page when there is danger`(reader: String) throws {
    var answer = try InventedAnswer.full(reader: reader)
    answer.question.danger = true
    #expect(widths(try text(answer, reader)).max() ?? 0 <= 80)
  }

  @Test func `a width below forty is taken as forty`() throws {
    let answer = try InventedAnswer.full()
    #expect(try text(answer, "en", columns: 5) == text(answer, "en", columns: 40))
  }

  @Test(arguments: ["0000-00-0001", "0000-000-0002-0003", "0000-00-0004", "0011", "0009"])
  func `between letters that run from right to left every number is isolated`(
    number: String
  ) throws {
    // LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE; else its groups change places.
    let text = try text(try InventedAnswer.full(reader: "ar"), "ar", columns: 200)
    let all = text.ranges(of: number).count
    #expect(all > 0)
    #expect(text.ranges(of: "\u{2066}\(number)\u{2069}").count == all)
  }

  @Test(arguments: ["de", "en", "ja", "ru"])
  func `between letters that run from left to right nothing invisible stands`(
    reader: String
  ) throws {
    let text = try text(try InventedAnswer.full(reader: reader), reader)
    let invisible = text.unicodeScalars.filter { $0.properties.generalCategory == .format }
    #expect(invisible.isEmpty)
  }

  @Test(arguments: ["ar", "en", "ja"])
  func `danger comes before everything else`(reader: String) throws {
    var answer = try InventedAnswer.full(reader: reader)
    answer.question.danger = true
    let text = try text(answer, reader)
    let label = try FixtureWords.wording(reader).text("ui.danger.yes")
    let call = try #require(text.firstRange(of: label))
    let police = try #require(text.firstRange(of: "0011"))
    let first = try #require(text.firstRange(of: "0000-00-0001"))
    #expect(call.lowerBound < police.lowerBound)
    #expect(police.lowerBound < first.lowerBound)
  }

  @Test func `what to say stands in the language of the lines, and in the reader's below`() throws {
    let english = try text(try InventedAnswer.full(), "en")
    #expect(english.contains("  say  「助けてください。ベトナム語の通訳をお願いします。」\n"))
    #expect(english.contains("       (Help me, please. An interpreter for Vietnamese, please.)\n"))
    let japanese = try text(try InventedAnswer.full(reader: "ja"), "ja")
    #expect(japanese.ranges(of: "ベトナム語の通訳をお願いします").count == 1)
  }

  @Test func `a closed line is never shown as open`() throws {
    var answer = try InventedAnswer.full()
    answer.referrals = [try InventedReferral.closed()]
    let text = try text(answer, "en")
    #expect(text.contains("closed, opens Wed, Nov 25, 18:00"))
    #expect(!text.contains("OPEN"))
    #expect(text.contains("Hours  Wed (1st and 3rd) 18:00–22:00; public holidays closed"))
  }

  @Test func `unknown hours are shown as unknown, with what is known beside them`() throws {
    var answer = try InventedAnswer.full()
    answer.referrals = [try InventedReferral.form()]
    let text = try text(answer, "en")
    #expect(text.contains("hours not known (answers in a week)"))
    #expect(!text.contains("OPEN"))
  }

  @Test func `a closing time on another day names the day`() throws {
    var answer = try InventedAnswer.full()
    answer.referrals = [try InventedReferral.open()]
    answer.referrals[0].contact.hours.until = try InventedAnswer.moment("2026-11-26T09:00:00+09:00")
    #expect(try text(answer, "en").contains("OPEN until Thu, Nov 26, 09:00"))
  }

  @Test func `on a terminal the number is bold and danger is red`() throws {
    var answer = try InventedAnswer.full()
    answer.question.danger = true
    let text = try text(answer, "en", style: .terminal)
    #expect(text.contains("\u{1B}[1m0000-00-0001\u{1B}[0m"))
    #expect(text.contains("\u{1B}[1;31mIN DANGER: call now  0011 Police"))
    #expect(text.contains("\u{1B}[32mOPEN until 17:00\u{1B}[0m"))
    #expect(text.contains("\u{1B}[33mclosed, opens Wed, Nov 25, 18:00\u{1B}[0m"))
  }

  @Test func `without the marks of a terminal the words are the same`() throws {
    let answer = try InventedAnswer.full()
    let marked = try text(answer, "en", style: .terminal)
    let bare = marked.replacing(try Regex("\u{1B}\\[[0-9;]*m"), with: "")
    #expect(try bare == text(answer, "en"))
  }

  @Test func `three questions to ask next are shown, though more are known`() throws {
    let text = try text(try InventedAnswer.full(), "en")
    #expect(text.ranges(of: "Ask next").count == 3)
    #expect(!text.contains("What status of residence"))
  }
}
