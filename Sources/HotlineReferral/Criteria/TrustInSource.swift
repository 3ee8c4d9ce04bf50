extension Criterion {
  /// What an official or public body says comes before what only the press or a list says.
  static let trust = Criterion(name: "trust", width: 2) { UInt64($0.trust) }
}
