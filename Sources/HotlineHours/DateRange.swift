/// Years from one to another, by steps: `2024-2026`, `2027+`, `2024-2030/2`.
struct YearRange: Hashable, Sendable {
  let first: Int
  /// nil where the range has no end.
  let last: Int?
  let step: Int

  func contains(_ year: Int) -> Bool {
    year >= first && year <= last ?? Int.max && (year - first) % step == 0
  }
}

/// ISO weeks from one to another, by steps: `week 01-10`, `week 02-52/2`, `week 50-02`.
struct WeekRange: Hashable, Sendable {
  let first: Int
  let last: Int
  let step: Int

  func contains(_ week: Int) -> Bool {
    guard first <= last else { return week >= first || week <= last }
    return week >= first && week <= last && (week - first) % step == 0
  }
}

/// A month or a day of a month, in one year or in every year.
struct MonthDay: Hashable, Sendable {
  var year: Int?
  let month: Int
  /// nil stands for the whole month.
  let day: Int?
}

/// Days from one to another, every year or in one: `Apr-Sep`, `Dec 29-Jan 03`, `2026 Dec 31`.
///
/// Either both ends have a year or neither has.
struct DateRange: Hashable, Sendable {
  let first: MonthDay
  let last: MonthDay

  func contains(_ date: CivilDate) -> Bool {
    let day = date.month * 32 + date.day
    let start = first.month * 32 + (first.day ?? 1)
    let end = last.month * 32 + (last.day ?? 31)
    if let firstYear = first.year, let lastYear = last.year {
      let whole = date.year * 512 + day
      return whole >= firstYear * 512 + start && whole <= lastYear * 512 + end
    }
    return start <= end ? day >= start && day <= end : day >= start || day <= end
  }
}
