/// One named criterion of the order: a small number of a row, smaller first.
struct Criterion: Sendable {
  /// The name, which is also the end of its message id: `rank.language`.
  let name: String
  /// How many bits its numbers take.
  let width: UInt128
  /// The number of a row.
  let value: @Sendable (RowFacts) -> UInt64
}
