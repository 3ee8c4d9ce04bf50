import ArgumentParser
import HotlineHours
import Hotlines

/// Lists what must be verified again.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "What must be verified again, the oldest and most used first, with what to ask.",
    discussion: """
      Examples:
        hotline due --limit 5
        hotline due --older-than 6 --format json
      """)

  @OptionGroup var common: DirectoryOptions
  @Option(help: "Leave out what was verified fewer whole months ago.") var olderThan = 12
  @Option(help: "Show at most this many.") var limit: Int?
  @OptionGroup var clock: MomentOption

  func validate() throws {
    guard olderThan >= 0 else { throw ValidationError("--older-than: write 0 or more months") }
    guard limit ?? 0 >= 0 else { throw ValidationError("--limit: write 0 or more") }
  }

  func run() throws {
    try ExitCodes.run {
      let directory = try common.open()
      let all = try directory.due(at: clock.moment, olderThanMonths: olderThan)
      let due = Array(all.prefix(limit ?? all.count))
      switch common.format {
      case .json: Output.line(try directory.dueJSON(due, reader: common.readerTag))
      case .text: Output.write(try directory.dueText(due, reader: common.readerTag))
      }
    }
  }
}
