import ArgumentParser
import Hotlines

/// Lists the services.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "All services by id, with name and organization; ended ones are marked.",
    discussion: "Example:\n  hotline list --format json")

  @OptionGroup var common: DirectoryOptions

  @OptionGroup var clock: MomentOption

  func run() throws {
    try ExitCodes.run {
      let directory = try common.open()
      switch common.format {
      case .json: Output.line(try directory.listJSON(reader: common.readerTag))
      case .text:
        Output.write(try directory.listText(reader: common.readerTag, at: try clock.moment))
      }
    }
  }
}
