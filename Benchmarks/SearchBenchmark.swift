import Foundation
import HotlineDirectory
import HotlineModel
import HotlineStore
import Hotlines

/// Times one search in the real directory and in a large one, beside plain full-text tables over the
/// same names, and tells how often each finds what the text was drawn from.
struct SearchBenchmark {
  private typealias Way = (name: String, find: (String) throws -> [Int])

  private let rounds: Int
  private let clock = ContinuousClock()

  init(rounds: Int) { self.rounds = rounds }

  func run() throws {
    let reading = DirectoryFolder(path: "directory").read()
    guard let content = reading.content else { throw DirectoryError.findings(reading.findings) }
    try compare("real directory", content, reading)
    let services = 10_000
    try compare(
      "generated directory, \(services) services",
      try GeneratedNames.content(content, services: services), reading)
  }

  private func compare(
    _ title: String, _ content: DirectoryContent, _ reading: DirectoryReading
  ) throws {
    let names = SearchNames.gathered(content, reading.messages)
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("search.hotline").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    var stored = try DirectoryCompiler().compiled(content, reading)
    stored.names = names
    try DirectoryFileWriter.write(stored, to: file)
    let directory = try Directory.open(file)
    let positions = names.named.enumerated().reduce(into: [:]) { $0[$1.element] = $1.offset }
    let trigram = try PlainSearch(names, tokenizer: "trigram", goesOn: false)
    let unicode = try PlainSearch(names, tokenizer: "unicode61", goesOn: true)
    let ways: [Way] = [
      (
        "hotline, built file",
        { text in
          try directory.find(text).compactMap {
            positions[StoredNamed(kind: $0.kind.rawValue, id: $0.id, owner: $0.service ?? "")]
          }
        }
      ),
      ("FTS5 trigram, in memory", trigram.find), ("FTS5 unicode61, in memory", unicode.find),
    ]
    var queries = try SearchQueries(names, content, seed: 5)
    try measure(
      "\(title), \(names.names.count) names", ways, queries.drawn(each: 43, sentences: 30))
  }

  private func measure(
    _ title: String, _ ways: [Way], _ queries: [SearchQueries.Query]
  ) throws {
    var times = ways.map { _ in queries.map { _ in [Double]() } }
    var isFound = ways.map { _ in queries.map { _ in false } }
    for round in 0...rounds {
      for (place, query) in queries.enumerated() {
        for (way, entry) in ways.enumerated() {
          let start = clock.now
          let found = try entry.find(query.text)
          let spent = (clock.now - start) / .microseconds(1)
          if round > 0 { times[way][place].append(spent) }
          isFound[way][place] = found.contains(query.wanted)
        }
      }
    }
    print("\none search, \(title), \(queries.count) texts (\(rounds) interleaved rounds)")
    for (way, entry) in ways.enumerated() {
      let medians = times[way].map { $0.sorted()[$0.count / 2] }.sorted()
      print("  " + entry.name.padding(toLength: 28, withPad: " ", startingAt: 0), terminator: "")
      print(
        "p50 \(Self.text(medians, 50)) us   p95 \(Self.text(medians, 95)) us   "
          + "finds \(Self.share(isFound[way][...])) in 100")
    }
    for sort in SearchQueries.Sort.allCases {
      let places = queries.indices.filter { queries[$0].sort == sort }
      let shares = ways.indices.map { way in
        let medians = places.map { times[way][$0].sorted()[rounds / 2] }.sorted()
        return Self.share(places.map { isFound[way][$0] }[...]) + " (\(Self.text(medians, 50)) us)"
      }
      let name = "\(sort.rawValue), \(places.count)"
      print("    " + name.padding(toLength: 28, withPad: " ", startingAt: 0), terminator: "")
      print(shares.joined(separator: "   "))
    }
  }

  private static func text(_ sorted: [Double], _ percent: Int) -> String {
    let value = "\(Int(sorted[min(sorted.count * percent / 100, sorted.count - 1)].rounded()))"
    return String(repeating: " ", count: max(0, 6 - value.count)) + value
  }

  private static func share(_ found: ArraySlice<Bool>) -> String {
    let value = "\(found.count { $0 } * 100 / max(found.count, 1))"
    return String(repeating: " ", count: max(0, 3 - value.count)) + value
  }
}
