extension Criterion {
  /// What rules put first comes first.
  static let precedence = Criterion(name: "precedence", width: 7) { UInt64($0.precedence) }
}
