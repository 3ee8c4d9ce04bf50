extension Criterion {
  /// Among the rows of one service, the order of the file ends every tie.
  static func row(_ facts: RowFacts) -> UInt64 { UInt64(facts.row) }
}
