import Foundation
import HotlineHours
import Testing

/// Asks two Python libraries the same questions, where they are installed.
struct HoursDifferentialTests {
  static let script = Places.root.appending(path: "Scripts/hours-differential.py")

  @Test(.enabled(if: hasPython, "python3 with opening-hours-py and holidays is not installed"))
  func `hours and holidays agree with independent libraries`() throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "hours-differential-\(ProcessInfo.processInfo.processIdentifier).ndjson")
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = try (0..<400).map(HoursDifferentialTests.line)
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    let (status, output) = try HoursDifferentialTests.python([
      HoursDifferentialTests.script.path(), Places.holidayTable.path(), file.path(),
    ])
    #expect(status == 0, "\(output)")
  }

  private static let hasPython: Bool =
    (try? python(["-c", "import opening_hours, holidays"]).status) == 0

  private static func line(_ seed: Int) throws -> String {
    var random = RandomHours(seed: seed, isPlain: seed % 4 != 0)
    var lottery = Lottery(seed: seed)
    var text = random.text()
    while !isComparable(text) { text = random.text() }
    let start = try #require(CivilDate("2025-01-01")).adding(days: lottery.below(4 * 365))
    let end = start.adding(days: 15 + lottery.below(30))
    let trial = HoursTrial(
      hours: text, zone: try Places.tokyo(), calendar: try Places.japan(),
      from: start.description, to: end.description)
    return "{\"country\":\"JP\",\"answer\":\(trial.jsonLine)}"
  }

  /// The library joins `PH Mo-Fr` as if there were a comma and knows no school holidays. It takes
  /// rules after `||` for a part of the fallback, while here `; PH off` at the end closes all.
  private static func isComparable(_ text: String) -> Bool {
    let fallback = text.firstRange(of: " || ").map { text[$0.upperBound...] } ?? ""
    return !text.contains("SH") && !text.contains(/PH (Mo|Tu|We|Th|Fr|Sa|Su)/)
      && !fallback.contains("; ") && !fallback.contains(", ")
  }

  private static func python(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
