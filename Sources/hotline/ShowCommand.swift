import ArgumentParser
import Hotlines

/// Shows one record whole.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One service with everything on record: contacts, hours, sources, conflicts.",
    discussion: "Example:\n  hotline show otit-native-language-consultation --reader ja")

  @OptionGroup var common: DirectoryOptions
  @Argument(
    help: "The id of a service, see `hotline list`, or of a leaflet, see `hotline show SERVICE`.")
  var id: String

  @OptionGroup var clock: MomentOption

  func run() throws {
    try ExitCodes.run {
      let directory = try common.open()
      switch common.format {
      case .json: Output.line(try directory.recordJSON(of: id))
      case .text:
        Output.write(
          try directory.recordText(of: id, reader: common.readerTag, at: try clock.moment))
      }
    }
  }
}
