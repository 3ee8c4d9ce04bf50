extension Criterion {
  /// Services that name the subject come before those that name a wider one.
  static let subject = Criterion(name: "subject", width: 1) { UInt64($0.generality) }
}
