import ArgumentParser
import HotlineDirectory
import Hotlines

/// Checks a folder.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Everything that is wrong with a folder, with place and mend, all at once.",
    discussion: "Example:\n  hotline check directory")

  @Argument(help: "The folder.") var path = "directory"
  @Option(help: "The form of the output: text or json.") var format: Format = .text

  func run() throws {
    try ExitCodes.run {
      let build = DirectoryBuild(DirectoryFolder(path: path))
      switch format {
      case .json: Output.line(build.findingsJSON)
      case .text: Output.write(build.findingsText)
      }
      if build.hasErrors { throw ExitCodes.badData }
    }
  }
}
