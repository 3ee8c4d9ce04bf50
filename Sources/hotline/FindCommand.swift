import ArgumentParser
import HotlineModel
import Hotlines

/// Finds everything by its names.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Services, offices, subjects, places, languages and leaflets by any name.",
    discussion: """
      The text may be a name in any language, former or short, a reading, everyday words, a
      telephone number in any writing, a web address, an id, or a sentence.
      Examples:
        hotline find jinken
        hotline find '+81 570 090911'
        hotline find "họ giữ hộ chiếu của tôi" --kind service --format json
      """)

  @Argument(help: "What to find.") var text: String

  @OptionGroup var common: DirectoryOptions

  @Option(help: "service, subject, leaflet, office, language or place; repeat for more.")
  var kind: [KindName] = []
  @Option(help: "The largest number of results, 1 to 100.") var limit = 20

  func validate() throws {
    guard (1...100).contains(limit) else { throw ValidationError("--limit: write 1 to 100") }
  }

  func run() throws {
    try ExitCodes.run {
      let directory = try common.open()
      let kinds = Set(kind.isEmpty ? FindKind.allCases : kind.map(\.kind))
      let found = try directory.find(text, kinds: kinds, limit: limit)
      switch common.format {
      case .json: Output.line(try directory.findJSON(found, reader: common.readerTag))
      case .text: Output.write(try directory.findText(found, reader: common.readerTag))
      }
    }
  }
}

/// A kind by its name on the command line.
struct KindName: ExpressibleByArgument {
  static let allValueStrings = FindKind.allCases.map(\.rawValue)

  let kind: FindKind

  init?(argument: String) {
    guard let kind = FindKind(rawValue: argument) else { return nil }
    self.kind = kind
  }
}
