import HotlineModel

/// May this hotline be named at all? Only what is known can turn a person away.
struct Eligibility {
  let index: ReferralIndex
  let question: Question
  /// The ages of minority; nil when the rule book does not say.
  let minorAges: AgeRange?

  /// Rows that turn the person away, by the fact that decides it.
  func excluded() -> [(fact: FactName, rows: Bits)] {
    let limits = index.limits
    var excluded: [(FactName, Bits)] = []
    func add(_ fact: FactName, _ rows: Bits?) {
      if let rows, !rows.isEmpty { excluded.append((fact, rows)) }
    }
    add(.gender, question.gender.flatMap { limits.gender[$0] })
    add(.residence, question.residence.flatMap { limits.residence[$0] })
    add(.role, question.role.flatMap { limits.role[$0] })
    add(.nationality, question.nationality.map { foreign(to: $0) })
    add(.age, outsideAges())
    return excluded
  }

  private func foreign(to country: String) -> Bits {
    guard let admitted = index.limits.admitted[country] else { return index.limits.nationality }
    return index.limits.nationality.subtracting(admitted)
  }

  private func outsideAges() -> Bits? {
    let ranges = index.limits.ages.filter { !mayHold($0.key) }
    guard !ranges.isEmpty else { return nil }
    return ranges.values.reduce(into: Bits(rows: index.rows.count)) { $0.formUnion($1) }
  }

  /// Whether the person's age can lie in the range, as far as anything is known of it.
  private func mayHold(_ range: AgeRange) -> Bool {
    if let age = question.age { return range.contains(age) }
    guard let minor = question.minor, let minorAges else { return true }
    let youngest = minor ? minorAges.min ?? 0 : (minorAges.max ?? 0) + 1
    let oldest = minor ? minorAges.max ?? Int.max : Int.max
    return (range.min ?? 0) <= oldest && (range.max ?? Int.max) >= youngest
  }
}
