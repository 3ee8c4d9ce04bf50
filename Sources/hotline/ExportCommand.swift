import ArgumentParser
import HotlineAnswers
import Hotlines

/// Writes the directory in another form.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the directory in another form.",
    discussion: "Example:\n  hotline export site --output site",
    subcommands: [ExportSiteCommand.self])
}

/// Writes a site that needs no server.
struct ExportSiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "A site in every locale, with a search, that works from a disk without a server.",
    discussion: """
      The folder is written whole or not at all; one that is there is replaced only when it is such a
      site.
      Examples:
        hotline export site --output site
        hotline export site --directory japan.hotline --output /media/stick/hotlines
      """)

  @Option(help: "The directory: a folder of YAML files, or a file made by `hotline build`.")
  var directory = "directory"
  @Option(name: [.short, .long], help: "The folder to write.") var output: String
  @OptionGroup var clock: MomentOption

  func run() throws {
    try ExitCodes.run {
      let start = ContinuousClock.now
      let site = try Directory.open(directory).site(on: clock.moment)
      let written = try SiteFolder(output).write(site)
      let seconds = Double((ContinuousClock.now - start) / .milliseconds(100)).rounded() / 10
      Output.line("\(output): \(written.files) files, \(written.bytes) bytes, \(seconds) s")
    }
  }
}
