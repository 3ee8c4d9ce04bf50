import ArgumentParser
import HotlineAnswers
import HotlineDirectory
import HotlineHours
import HotlineModel
import Hotlines

/// Says who is served by nobody.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Who is served by nobody: every language, subject and area, every hour of a week.",
    discussion: """
      The flags of `refer` are facts of the person; --language, --subject and --place limit what is
      counted, and each language is counted alone. Flags go before the facts of --person.
      Examples:
        hotline coverage --reader ja
        hotline coverage --residence technical-intern --line prepaid --format csv
        hotline coverage --language km --language my --by subject --week 2026-11-23
        hotline coverage --person person.yaml --format svg --output coverage.svg
      """)

  @OptionGroup var source: ReaderOptions
  @OptionGroup var facts: FactOptions

  @Option(help: "A file with the facts of a person (YAML or JSON), as in the JSON of an answer.")
  var person: String?
  @Option(help: "A day of the week that is counted, such as 2026-11-23; by default that of --at.")
  var week: String?
  @Option(
    help: """
      What a row stands for: language, subject, area, hour or cell; by default language in text, \
      else cell.
      """,
    transform: Self.breakdown)
  var by: CoverageBreakdown?
  @Option(help: "The form of the output: text, json, csv or svg.")
  var format: CoverageFormat = .text
  @Option(name: [.short, .long], help: "The file to write; by default the output is printed.")
  var output: String?

  func validate() throws {
    guard week == nil || day != nil else {
      throw ValidationError("--week: write a day such as 2026-11-23")
    }
    guard format != .svg || by == nil else {
      throw ValidationError("--by: leave it out, a picture always has subjects and hours")
    }
  }

  func run() throws {
    try ExitCodes.run {
      let known = try person.map { try PersonFile(Input.text(of: $0), name: $0).fields } ?? [:]
      let fields = known.merging(facts.fields(reader: source.reader)) { $1 }
      let directory = try source.open()
      let question = try directory.question(
        fields, defaultReader: source.readerTag, now: Clock.now)
      let coverage = try directory.coverage(of: question, week: day)
      let text =
        switch format {
        case .text: try directory.text(coverage, by: by ?? .language)
        case .json: try directory.json(coverage, by: by ?? .cell) + "\n"
        case .csv: directory.csv(coverage, by: by ?? .cell)
        case .svg: try directory.svg(coverage)
        }
      try Output.write(text, to: output)
    }
  }

  private static func breakdown(_ text: String) throws -> CoverageBreakdown {
    guard let breakdown = CoverageBreakdown(rawValue: text) else {
      throw ValidationError("write language, subject, area, hour or cell")
    }
    return breakdown
  }

  private var day: CivilDate? { week.flatMap { CivilDate($0) } }
}

/// How a coverage is written.
enum CoverageFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv, svg
}
