extension Criterion {
  /// Services that name the subject come before those that name a wider one.
  static func subject(_ facts: RowFacts) -> UInt64 { UInt64(facts.generality) }
}
