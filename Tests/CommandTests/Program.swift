import Foundation
import Testing

/// What the built program wrote, and how it ended.
struct ProgramRun {
  let output: String
  let complaint: String
  let status: Int32
}

/// The built `hotline`, which stands beside the bundle of these tests.
enum Program {
  /// Runs it to its end; `input` is what it reads.
  static func run(
    _ arguments: [String], input: String = "", in folder: URL? = nil
  ) throws -> ProgramRun {
    let process = Process()
    let program: URL = try #require(url)
    process.executableURL = program
    process.arguments = arguments
    process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    if let folder { process.currentDirectoryURL = folder }
    let (toProgram, output, complaint) = (Pipe(), Pipe(), Pipe())
    process.standardInput = toProgram
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
    try toProgram.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try toProgram.fileHandleForWriting.close()
    let words = output.fileHandleForReading.readDataToEndOfFile()
    let wrong = complaint.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return ProgramRun(
      output: String(decoding: words, as: UTF8.self),
      complaint: String(decoding: wrong, as: UTF8.self), status: process.terminationStatus)
  }

  /// Beside the test bundle, or beside whatever runs the tests.
  private static var url: URL? {
    let folders = [
      Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent(),
      CommandLine.arguments.first.map { URL(fileURLWithPath: $0).deletingLastPathComponent() },
    ]
    return folders.compactMap { $0?.appending(path: "hotline") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
