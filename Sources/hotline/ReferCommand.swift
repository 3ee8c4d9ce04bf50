import ArgumentParser
import HotlineModel
import Hotlines

/// Answers a counselor's question.
struct ReferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refer",
    abstract: "Who can help this person, in order, with reasons.",
    discussion: """
      Every flag is a fact; leave out what is not known, or write `unknown` or `refused`.
      Examples:
        hotline refer --language vi --place JP-23 --residence technical-intern \\
          --subject technical-intern --at 2026-11-24T12:00:00+09:00
        hotline refer --language fil --about "kinuha nila ang pasaporte ko"
        hotline refer --gender female --need shelter --danger yes --reader ja
      """)

  @OptionGroup var common: DirectoryOptions

  @OptionGroup var facts: FactOptions
  @Option(help: "The largest number of referrals, 1 to 100.") var limit = 10

  func validate() throws {
    guard (1...100).contains(limit) else { throw ValidationError("--limit: write 1 to 100") }
  }

  func run() throws {
    try ExitCodes.run {
      let directory = try common.open()
      let question = try directory.question(
        facts.fields(reader: common.reader), defaultReader: common.readerTag, now: Clock.now)
      let answer = try directory.answer(question, limit: limit)
      switch common.format {
      case .json: Output.line(try directory.json(answer))
      case .text: Output.write(try directory.text(answer, style: Output.style))
      }
    }
  }
}
