extension Criterion {
  /// Earlier stages come first: safety before support.
  static let stage = Criterion(name: "stage", width: 3) { UInt64($0.stage) }
}
