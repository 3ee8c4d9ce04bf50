extension Criterion {
  /// The nearer area comes first.
  static let area = Criterion(name: "area", width: 3) { UInt64($0.area) }
}
