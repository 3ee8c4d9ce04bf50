import Foundation

/// Reads a PDF back with the programs of poppler, which know nothing of how it was made.
enum Poppler {
  /// The text in the order in which it stands in the file.
  static func text(_ pdf: [UInt8]) throws -> String {
    String(decoding: try run("pdftotext", ["-raw", "-", "-"], pdf), as: UTF8.self)
  }

  /// What the file says of itself, line by line.
  static func facts(_ pdf: [UInt8]) throws -> String {
    String(decoding: try run("pdfinfo", ["-"], pdf), as: UTF8.self)
  }

  /// The upper part of the first page in grey, 50 dots an inch, as a PGM.
  static func picture(_ pdf: [UInt8]) throws -> [UInt8] {
    let crop = ["-x", "0", "-y", "0", "-W", "413", "-H", "190"]
    return try run("pdftoppm", ["-r", "50", "-gray", "-f", "1", "-l", "1"] + crop + ["-"], pdf)
  }

  private static func run(
    _ program: String, _ arguments: [String], _ input: [UInt8]
  ) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf")
    try Data(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // The first dash stands for the file, a second one for the output.
    var rest = arguments
    if let place = rest.firstIndex(of: "-") { rest[place] = file.path }
    process.arguments = [program] + rest
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(bytes)
  }
}
