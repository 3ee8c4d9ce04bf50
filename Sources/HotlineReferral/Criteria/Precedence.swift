extension Criterion {
  /// What rules put first comes first.
  static func precedence(_ facts: RowFacts) -> UInt64 { UInt64(facts.precedence) }
}
