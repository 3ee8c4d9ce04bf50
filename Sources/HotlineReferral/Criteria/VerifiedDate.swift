extension Criterion {
  /// The later verified comes first; undated comes last.
  static let verified = Criterion(name: "verified", width: 16) {
    UInt64(65_535 - min(max(0, $0.verified), 65_535))
  }
}
