extension Criterion {
  /// What fits the question comes before what was found by relaxing it.
  static func fit(_ facts: RowFacts) -> UInt64 { UInt64(facts.fit) }
}
