extension Criterion {
  /// The id ends every tie, so that the same question always has the same answer.
  static let identifier = Criterion(name: "id", width: 24) { UInt64($0.position) }
}
