extension Criterion {
  /// The nearer area comes first: the smaller one that holds the place, then the nearer office.
  static let area = Criterion(name: "area", width: 15) {
    UInt64($0.area) << 12 | UInt64(min($0.distance, Distances.farthest))
  }
}
