import ArgumentParser
import HotlineModel
import Hotlines

/// The rule book: check it, explain it.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "The rule book: run its examples, or explain what it makes of a person.",
    subcommands: [RulesCheckCommand.self, RulesExplainCommand.self])
}

/// Runs the examples of all rules.
struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Runs the example persons of every rule as tests.",
    discussion: "Example:\n  hotline rules check")

  @OptionGroup var common: DirectoryOptions

  func run() throws {
    try ExitCodes.run {
      let report = try common.open().checkRules()
      switch common.format {
      case .json: Output.line(report.json)
      case .text: Output.write(report.text)
      }
      if !report.passed { throw ExitCodes.badData }
    }
  }
}

/// Explains what every rule makes of a person.
struct RulesExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "What every rule makes of a person: holds, does not, or open, and by which facts.",
    discussion: """
      Example:
        hotline rules explain residence=none needs=legal
      """)

  @OptionGroup var common: DirectoryOptions
  @Argument(help: "Facts as name=value; repeat for more values.") var facts: [String] = []

  func run() throws {
    try ExitCodes.run {
      let directory = try common.open()
      var fields: [String: [String]] = [:]
      for fact in facts {
        let sides = fact.split(separator: "=", maxSplits: 1).map(String.init)
        guard sides.count == 2 else { throw ValidationError("write a fact as name=value") }
        fields[sides[0], default: []].append(sides[1])
      }
      let question = try directory.question(
        fields, defaultReader: common.readerTag, now: Clock.now)
      let explanation = directory.explainRules(question)
      switch common.format {
      case .json: Output.line(explanation.json)
      case .text: Output.write(explanation.text)
      }
    }
  }
}
