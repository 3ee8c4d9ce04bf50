import ArgumentParser
import Testing

@testable import hotline

@Suite struct ParsingTests {
  private func refer(_ flags: String...) throws -> ReferCommand {
    try #require(try HotlineCommand.parseAsRoot(["refer"] + flags) as? ReferCommand)
  }

  @Test func `lists are given by repetition and keep their order`() throws {
    let command = try refer(
      "--language", "vi", "--subject", "work", "--language", "en", "--need", "legal", "--channel",
      "chat", "--need", "stay")
    #expect(command.facts.language == ["vi", "en"])
    #expect(command.facts.subject == ["work"])
    #expect(command.facts.need == ["legal", "stay"])
    #expect(command.facts.channel == ["chat"])
  }

  @Test func `flags are the fields of a question in kebab case`() throws {
    let command = try refer(
      "--place", "Cardiff", "--about", "words", "--age", "17", "--minor", "yes", "--gender",
      "female", "--nationality", "VN", "--residence", "student", "--role", "victim", "--danger",
      "no", "--low-income", "yes", "--line", "mobile", "--anonymous", "no", "--consent-police",
      "no", "--consent-share", "yes", "--at", "2026-11-24T12:00:00Z", "--latitude", "51.5",
      "--longitude=-3.2", "--reader", "ja", "--limit", "3")
    #expect(command.facts.lowIncome == "yes")
    #expect(command.facts.consentPolice == "no")
    #expect(command.facts.consentShare == "yes")
    #expect(command.facts.longitude == "-3.2")
    #expect(command.common.reader == "ja")
    #expect(command.limit == 3)
  }

  @Test func `ten referrals as text from the folder directory, when nothing else is said`() throws {
    let command = try refer()
    #expect(command.limit == 10)
    #expect(command.common.format == .text)
    #expect(command.common.directory == "directory")
    #expect(command.common.reader == nil)
  }

  @Test(arguments: [
    ("languages", "language"), ("needs", "need"), ("lowIncome", "low-income"),
    ("consent.police", "consent-police"), ("residence", "residence"), ("place", "place"),
  ])
  func `an error names the flag and not the field`(field: String, flag: String) {
    #expect(FlagName.flag(of: field) == flag)
  }

  @Test(arguments: [
    ["refer"], ["show", "harbour"], ["list"], ["check"], ["build", "-o", "x"], ["hours", "24/7"],
    ["rules", "check"], ["rules", "explain"], ["coverage"], ["leaflet", "--list"],
    ["leaflet", "home", "--reader", "vi", "--reader", "ar", "--layout", "discreet-card"],
  ])
  func `every command is there`(arguments: [String]) throws {
    #expect(throws: Never.self) { try HotlineCommand.parseAsRoot(arguments) }
  }
}
