extension Criterion {
  /// Open now, then unknown, then closed with the soonest opening first.
  static let openNow = Criterion(name: "open", width: 20) { UInt64($0.openness) }
}
