extension Criterion {
  /// The later verified comes first; undated comes last.
  static func verified(_ facts: RowFacts) -> UInt64 {
    UInt64(65_535 - min(max(0, facts.verified), 65_535))
  }
}
