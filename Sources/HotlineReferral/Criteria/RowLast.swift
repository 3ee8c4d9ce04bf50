extension Criterion {
  /// Among the rows of one service, the order of the file ends every tie.
  static let row = Criterion(name: "row", width: 24) { UInt64($0.row) }
}
