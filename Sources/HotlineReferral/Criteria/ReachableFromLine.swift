extension Criterion {
  /// What the caller's line reaches comes before what it may not reach.
  static func reach(_ facts: RowFacts) -> UInt64 { UInt64(facts.reach) }
}
