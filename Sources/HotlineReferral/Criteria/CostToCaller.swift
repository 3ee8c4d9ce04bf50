extension Criterion {
  /// Free comes before unknown, unknown before paid.
  static func cost(_ facts: RowFacts) -> UInt64 { UInt64(facts.cost) }
}
