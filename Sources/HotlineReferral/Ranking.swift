/// Which comes first: the criteria in their order, packed into one number, no weights.
struct Ranking: Sendable {
  /// The order of the criteria, first to last.
  static let order: [Criterion] = [
    .fit, .stage, .precedence, .language, .reach, .openNow, .subject, .area, .cost, .trust,
    .verified, .identifier, .row,
  ]

  /// The same order without the hour: who is open stands where it would stand when closed.
  static let atNoHour = Ranking(order.filter { $0 != .openNow })

  private let criteria: [Criterion]
  /// How far from its end a key holds the number of each criterion.
  private let shifts: [UInt128]
  private let shiftOfHour: UInt128?

  init(_ criteria: [Criterion] = Ranking.order) {
    self.criteria = criteria
    let shifts = criteria.indices.map { place in
      criteria[(place + 1)...].reduce(0) { $0 + $1.width }
    }
    (self.shifts, shiftOfHour) = (shifts, criteria.firstIndex(of: .openNow).map { shifts[$0] })
  }

  /// The key of a row; a smaller key comes first.
  func key(_ facts: RowFacts) -> UInt128 {
    var key: UInt128 = 0
    for place in criteria.indices {
      key |= UInt128(criteria[place].value(facts)) << shifts[place]
    }
    return key
  }

  /// The key of a row that was made while its hours were 0, with its hours: the same as `key` of the
  /// facts with that openness.
  func key(_ key: UInt128, openness: UInt32) -> UInt128 {
    shiftOfHour.map { key | UInt128(openness) << $0 } ?? key
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
