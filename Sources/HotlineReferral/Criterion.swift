/// One named criterion of the order: a small number of a row, smaller first.
///
/// What the number is stands in `Criteria`, one file for each. The criteria are cases and no stored
/// functions, because all of them are asked of every row.
enum Criterion: String, CaseIterable, Sendable {
  case fit
  case stage
  case precedence
  case language
  case reach = "line"
  case openNow = "open"
  case subject
  case area
  case cost
  case trust
  case verified
  case identifier = "id"
  case row

  /// The name, which is also the end of its message id: `rank.language`.
  var name: String { rawValue }

  /// How many bits its numbers take.
  var width: UInt128 {
    switch self {
    case .subject: 1
    case .reach, .cost, .trust: 2
    case .fit, .stage: 3
    case .language: 4
    case .precedence: 7
    case .area: 15
    case .verified: 16
    case .openNow: 20
    case .identifier, .row: 24
    }
  }

  /// The number of a row.
  func value(_ facts: RowFacts) -> UInt64 {
    switch self {
    case .fit: Self.fit(facts)
    case .stage: Self.stage(facts)
    case .precedence: Self.precedence(facts)
    case .language: Self.language(facts)
    case .reach: Self.reach(facts)
    case .openNow: Self.openNow(facts)
    case .subject: Self.subject(facts)
    case .area: Self.area(facts)
    case .cost: Self.cost(facts)
    case .trust: Self.trust(facts)
    case .verified: Self.verified(facts)
    case .identifier: Self.identifier(facts)
    case .row: Self.row(facts)
    }
  }
}
