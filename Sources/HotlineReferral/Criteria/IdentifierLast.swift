extension Criterion {
  /// The id ends every tie, so that the same question always has the same answer.
  static func identifier(_ facts: RowFacts) -> UInt64 { UInt64(facts.position) }
}
