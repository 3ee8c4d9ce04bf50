/// Which comes first: the criteria in their order, packed into one number, no weights.
struct Ranking: Sendable {
  /// The order of the criteria, first to last.
  static let order: [Criterion] = [
    .fit, .stage, .precedence, .language, .reach, .openNow, .subject, .area, .cost, .trust,
    .verified, .identifier, .row,
  ]

  /// The same order without the hour: who is open stands where it would stand when closed.
  static let atNoHour = Ranking(order.filter { $0.name != Criterion.openNow.name })

  private let criteria: [Criterion]

  init(_ criteria: [Criterion] = Ranking.order) { self.criteria = criteria }

  /// The key of a row; a smaller key comes first.
  func key(_ facts: RowFacts) -> UInt128 {
    criteria.reduce(0) { $0 << $1.width | UInt128($1.value(facts)) }
  }

  /// The name of the first criterion in which two keys differ; nil when they are equal.
  func decisive(_ left: UInt128, _ right: UInt128) -> String? {
    var shift = criteria.reduce(0) { $0 + $1.width }
    for criterion in criteria {
      shift -= criterion.width
      if left >> shift != right >> shift { return criterion.name }
    }
    return nil
  }
}
