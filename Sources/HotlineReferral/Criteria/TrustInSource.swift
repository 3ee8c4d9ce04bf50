extension Criterion {
  /// What an official or public body says comes before what only the press or a list says.
  static func trust(_ facts: RowFacts) -> UInt64 { UInt64(facts.trust) }
}
