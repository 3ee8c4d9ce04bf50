import ArgumentParser
import HotlineDirectory
import Hotlines

/// Builds one file from a folder.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Checks a folder and writes one file; on any failure an older file stays as it was.",
    discussion: "Example:\n  hotline build directory --output japan.hotline")

  @Argument(help: "The folder.") var path = "directory"
  @Option(name: [.short, .long], help: "The file to write.") var output: String

  func run() throws {
    try ExitCodes.run {
      let build = DirectoryBuild(DirectoryFolder(path: path))
      guard !build.hasErrors else {
        Output.complain("nothing was written: the folder has errors")
        Output.line(DirectoryError.findings(build.findings).description)
        throw ExitCodes.badData
      }
      Output.line("\(output) \(try build.write(to: output))")
    }
  }
}
