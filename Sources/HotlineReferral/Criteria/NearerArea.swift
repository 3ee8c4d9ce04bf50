extension Criterion {
  /// The nearer area comes first: the smaller one that holds the place, then the nearer office.
  static func area(_ facts: RowFacts) -> UInt64 {
    UInt64(facts.area) << 12 | UInt64(min(facts.distance, Distances.farthest))
  }
}
