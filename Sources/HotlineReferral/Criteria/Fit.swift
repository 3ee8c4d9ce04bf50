extension Criterion {
  /// What fits the question comes before what was found by relaxing it.
  static let fit = Criterion(name: "fit", width: 3) { UInt64($0.fit) }
}
