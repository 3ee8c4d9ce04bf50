/// The same bytes for the same seed, on every machine: a linear congruential generator.
final class SeededBytes {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  func byte() -> UInt8 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt8(truncatingIfNeeded: state >> 56)
  }

  func next(_ count: Int) -> [UInt8] { (0..<count).map { _ in byte() } }

  /// A number from 0 up to, not including, the limit.
  func number(below limit: Int) -> Int {
    (Int(byte()) << 16 | Int(byte()) << 8 | Int(byte())) % limit
  }
}
