import ArgumentParser

/// The program: one command a job.
@main
struct HotlineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hotline",
    abstract: "Who can help, in this language, now.",
    discussion: """
      Examples:
        hotline refer --language vi --place Nagoya --subject technical-intern
        hotline refer --danger yes --language pt-BR
        hotline find "nhan quyen"
        hotline check directory
      Exit codes: 0 good, 1 bad data or no such thing, 64 bad usage, 70 our fault.
      """,
    version: "0.1.0",
    subcommands: [
      ReferCommand.self, FindCommand.self, ShowCommand.self, LocalesCommand.self, DueCommand.self,
      ListCommand.self,
      CheckCommand.self, BuildCommand.self, HoursCommand.self, RulesCommand.self,
      CoverageCommand.self, LeafletCommand.self, ExportCommand.self, ServeCommand.self,
    ])
}
