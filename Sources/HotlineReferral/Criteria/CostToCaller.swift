extension Criterion {
  /// Free comes before unknown, unknown before paid.
  static let cost = Criterion(name: "cost", width: 2) { UInt64($0.cost) }
}
