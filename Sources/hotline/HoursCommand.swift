import ArgumentParser
import Foundation
import HotlineHours
import Hotlines

/// Tries an expression of opening hours.
struct HoursCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hours",
    abstract: "Opening hours spelled out: normal form, intervals, warnings with columns.",
    discussion: """
      With `-` it reads lines of JSON {"hours","from","to","zone","country"} and answers each.
      Example:
        hotline hours 'We[1,3] 10:00-16:00; PH off' --zone Asia/Tokyo --country JP \\
          --from 2026-12-01 --to 2027-01-01
      """)

  @Argument(help: "Hours in the OpenStreetMap syntax, or - for lines of JSON.") var expression:
    String
  @Option(help: "The IANA time zone.") var zone = "UTC"
  @Option(help: "The country whose public holidays PH means (ISO 3166-1).") var country: String?
  @Option(help: "The first day or moment; by default today.") var from: String?
  @Option(help: "The day or moment after the last; by default a week later.") var to: String?
  @Option(help: "The folder with holidays/<country>.csv.") var directory = "directory"
  @Option(help: "The form of the output: text or json.") var format: Format = .text

  func run() throws {
    try ExitCodes.run {
      let desk = HoursDesk(directory: directory)
      guard expression != "-" else {
        return desk.answer({ readLine() }, Output.line)
      }
      let trial = try desk.trial(
        expression, zone: zone, country: country, from: from, to: to, now: Clock.now)
      switch format {
      case .json: Output.line(trial.json)
      case .text: Output.write(trial.text)
      }
      if !trial.errors.isEmpty { throw ExitCodes.badData }
    }
  }
}
