extension Criterion {
  /// What the caller's line reaches comes before what it may not reach.
  static let reach = Criterion(name: "line", width: 2) { UInt64($0.reach) }
}
