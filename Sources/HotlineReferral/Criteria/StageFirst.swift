extension Criterion {
  /// Earlier stages come first: safety before support.
  static func stage(_ facts: RowFacts) -> UInt64 { UInt64(facts.stage) }
}
