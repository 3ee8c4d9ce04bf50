extension Criterion {
  /// The better rung of the language ladder comes first.
  static let language = Criterion(name: "language", width: 4) { UInt64($0.language) }
}
