/// The same draws for the same seed: Knuth's linear congruential generator (MMIX), upper bits.
struct SeededDraw {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to, not including, the bound.
  mutating func number(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  /// One of some values, of which there must be one.
  mutating func one<Value>(of values: [Value]) -> Value { values[number(below: values.count)] }
}
