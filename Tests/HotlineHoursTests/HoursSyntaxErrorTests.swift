import Foundation
import HotlineHours
import Testing

struct HoursSyntaxErrorTests {
  /// A row of `Fixtures/hours-errors.txt`: hours in bars, and the one problem that they have.
  struct Row: Sendable, CustomTestStringConvertible {
    let hours: String
    let problem: String
    var testDescription: String { hours }
  }

  static let rows: [Row] = {
    let file = Places.root.appending(path: "Tests/HotlineHoursTests/Fixtures/hours-errors.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n\n").compactMap { block in
      let lines = block.split(separator: "\n")
      guard lines.count == 2, lines[0].hasPrefix("|") else { return nil }
      return Row(hours: String(lines[0].dropFirst().dropLast()), problem: String(lines[1]))
    }
  }()

  @Test(arguments: rows)
  func `a mistake is named with its column and the mend`(row: Row) {
    let error = #expect(throws: HoursSyntaxError.self) { try OpeningHours(row.hours) }
    #expect(
      error?.problems.map { "\($0.column) \($0.code): \($0.message)" } == [row.problem])
  }

  @Test func `the rows of mistakes are found`() {
    #expect(HoursSyntaxErrorTests.rows.count > 40)
  }

  @Test func `all mistakes are named at once`() {
    let error = #expect(throws: HoursSyntaxError.self) {
      try OpeningHours("Tus 09:00-17:00; Mo 9-17; Dez 25 off; 電話 Mo-Sonntag 10:00-12:00")
    }
    #expect(error?.problems.map(\.column) == [1, 21, 27, 39, 45])
    #expect(error?.description.hasPrefix("column 1 [hours.unknown-weekday]: \"Tus\"") == true)
  }

  @Test(arguments: 0..<400)
  func `broken hours never crash the reader`(seed: Int) {
    var lottery = Lottery(seed: seed)
    var hours = RandomHours(seed: seed)
    var characters = Array(hours.text())
    for _ in 0...lottery.below(4) where !characters.isEmpty {
      let place = lottery.below(characters.count)
      switch lottery.below(3) {
      case 0: characters.remove(at: place)
      case 1: characters.insert(lottery.pick(Array("-,;:+[]/.|\"09MoＦ é☎\u{200F}")), at: place)
      default: characters = Array(characters[..<place])
      }
    }
    let text = String(characters)
    do {
      let read = try OpeningHours(text)
      #expect(try OpeningHours(read.description) == read)
    } catch {
      #expect(!error.problems.isEmpty)
      for problem in error.problems {
        #expect((1...characters.count + 1).contains(problem.column))
      }
    }
  }
}
