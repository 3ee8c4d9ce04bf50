extension Criterion {
  /// The better rung of the language ladder comes first.
  static func language(_ facts: RowFacts) -> UInt64 { UInt64(facts.language) }
}
