extension Criterion {
  /// Open now, then unknown, then closed with the soonest opening first.
  static func openNow(_ facts: RowFacts) -> UInt64 { UInt64(facts.openness) }
}
