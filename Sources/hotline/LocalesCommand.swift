import ArgumentParser
import Hotlines

/// Reports how complete the words of every locale are.
struct LocalesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "locales",
    abstract:
      "How complete and how true the words of every locale are; exit 1 when something lacks.",
    discussion: """
      Missing: no words. Stale: the source text changed since. Inconsistent: placeholders, plural
      categories or branches do not agree. To find words that no message stands behind, read any
      output in the pseudo-locale: --reader en-XA.

      Examples:
        hotline locales --details
        hotline locales --stamp vi    # the words of vi were read against today's source texts
      """)

  @OptionGroup var common: DirectoryOptions
  @Flag(help: "Name each message that is not in order.") var details = false
  @Option(help: "Note in the files of this locale which source texts its words translate.")
  var stamp: [String] = []

  func run() throws {
    try ExitCodes.run {
      for tag in stamp { try LocaleStamp(directory: common.directory).stamp(tag) }
      let report = try common.open().localeReport()
      switch common.format {
      case .json: Output.line(report.json)
      case .text: Output.write(report.text(details: details))
      }
      if !report.isWhole { throw ExitCodes.badData }
    }
  }
}
