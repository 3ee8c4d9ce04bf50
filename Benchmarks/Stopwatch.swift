/// Times several ways of doing one thing in interleaved rounds, so that a machine that slows down
/// slows them all, and prints the median of each.
struct Stopwatch {
  private let rounds: Int
  private let clock = ContinuousClock()

  init(rounds: Int) { self.rounds = rounds }

  /// Runs every way `times` times a round and prints nanoseconds a run, and the ratio to the first.
  func compare(
    _ title: String, times: Int, _ ways: [(name: String, run: () throws -> Int)]
  ) throws {
    var samples = [[Double]](repeating: [], count: ways.count)
    var sum = 0
    for round in 0...rounds {
      for (index, way) in ways.enumerated() {
        let start = clock.now
        for _ in 0..<times { sum &+= try way.run() }
        let spent = clock.now - start
        let nanoseconds =
          Double(spent.components.seconds) * 1e9 + Double(spent.components.attoseconds) / 1e9
        if round > 0 { samples[index].append(nanoseconds / Double(times)) }
      }
    }
    print("\n\(title) (median of \(rounds) interleaved rounds, check sum \(sum))")
    let first = Self.median(samples[0])
    for (way, values) in zip(ways, samples) {
      let median = Self.median(values)
      let ratio = (median / first * 10).rounded() / 10
      print("  \(Self.pad(way.name, 44))\(Self.unit(median))   x \(ratio)")
    }
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func unit(_ nanoseconds: Double) -> String {
    let (value, unit) =
      nanoseconds < 10_000
      ? (nanoseconds, "ns")
      : nanoseconds < 10_000_000
        ? (nanoseconds / 1000, "us") : (nanoseconds / 1_000_000, "ms")
    return pad("\((value * 10).rounded() / 10) \(unit)", 12)
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
