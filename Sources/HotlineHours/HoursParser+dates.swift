extension HoursParser {
  /// Reads months and dates: `Apr-Sep`, `Dec 24,25`, `Dec 29-Jan 03`, `2026 Dec 31,2027 Jan 04`.
  mutating func readDates(_ days: inout DaySelector, year first: Int?) throws(Broken) {
    var year = first
    while true {
      let column = current.column
      let range = try dateRange(year)
      days.dates.append(range)
      try readFurtherDays(&days, range)
      if days.dates.contains(where: { ($0.first.year == nil) != (first == nil) }) {
        notes.problem(
          "mixed-years", column,
          "a date in this list has a year and another has none; write the "
            + "year before each date, or before none")
        throw Broken()
      }
      guard current.isSign(",") else { return }
      if case .month? = word(1) {
        year = nil
      } else if isYear(1), case .month? = word(2) {
        advance()
        year = decimal(current.text.utf8)
      } else {
        return
      }
      advance()
    }
  }

  /// Reads `,25` and `,29-31` after `Dec 24`: more days of the same month.
  private mutating func readFurtherDays(
    _ days: inout DaySelector, _ range: DateRange
  ) throws(Broken) {
    while range.last.day != nil, current.isSign(","), isDayOfMonth(1) {
      advance()
      let first = try monthDay(range.last.month, range.last.year)
      guard current.isSign("-"), isDayOfMonth(1) else {
        days.dates.append(DateRange(first: first, last: first))
        continue
      }
      advance()
      let column = current.column
      let last = try monthDay(range.last.month, range.last.year)
      days.dates.append(try rising(first, last, column))
    }
  }

  private mutating func dateRange(_ year: Int?) throws(Broken) -> DateRange {
    let first = try date(year)
    if current.isSign("+") {
      try broken(
        "unsupported", "a date without an end is not read here; write the last day as well")
    }
    guard current.isSign("-") else { return DateRange(first: first, last: first) }
    advance()
    let column = current.column
    if first.day != nil, isDayOfMonth(0) {
      return try rising(first, try monthDay(first.month, first.year), column)
    }
    let lastYear = isYear(0) ? decimal(current.text.utf8) : nil
    if lastYear != nil { advance() }
    guard case .month? = word() else {
      try unexpected("write a date after -, as in Dec 29-Jan 03")
    }
    return try closed(first, try date(lastYear), column)
  }

  /// Gives the end of a range its year, and refuses ends that do not fit.
  private mutating func closed(
    _ first: MonthDay, _ last: MonthDay, _ column: Int
  ) throws(Broken) -> DateRange {
    var last = last
    guard (first.day == nil) == (last.day == nil) else {
      notes.problem(
        "mixed-range", column,
        "one end of the range is a day and the other a month; write a day at both, as in Dec 01-"
          + "Jan 31")
      throw Broken()
    }
    guard let year = first.year else {
      guard last.year == nil else {
        notes.problem(
          "mixed-years", column, "the end has a year and the start has none; write the year at both"
        )
        throw Broken()
      }
      return DateRange(first: first, last: last)
    }
    let wraps = (last.month, last.day ?? 31) < (first.month, first.day ?? 1)
    let end = last.year ?? (wraps ? year + 1 : year)
    last.year = end
    guard end > year || !wraps && end == year else {
      notes.problem("backwards", column, "the dates run backwards; write the earlier date first")
      throw Broken()
    }
    return DateRange(first: first, last: last)
  }

  private mutating func rising(
    _ first: MonthDay, _ last: MonthDay, _ column: Int
  ) throws(Broken) -> DateRange {
    guard first.day ?? 0 <= last.day ?? 0 else {
      notes.problem(
        "backwards", column,
        "the days run backwards; write the smaller day first, or the month before each, as in "
          + "Dec 29-Jan 03")
      throw Broken()
    }
    return DateRange(first: first, last: last)
  }

  /// Reads `Dec` or `Dec 24`; the current token is a month.
  private mutating func date(_ year: Int?) throws(Broken) -> MonthDay {
    guard case .month(let month)? = word() else { try unexpected("write a month such as Dec") }
    noteSpelling()
    advance()
    guard isDayOfMonth(0) else { return MonthDay(year: year, month: month, day: nil) }
    return try monthDay(month, year)
  }

  private mutating func monthDay(_ month: Int, _ year: Int?) throws(Broken) -> MonthDay {
    // 29 February is a day of some years.
    let longest = CivilDate.length(ofMonth: month, year: year ?? 2000)
    guard let day = decimal(current.text.utf8), (1...longest).contains(day) else {
      let name = HoursPrinter.months[month - 1]
      let owner = year.map { "\($0) \(name)" } ?? name
      try broken(
        "bad-day", "\"\(current.text)\" is not a day of \(owner); write 01 to \(longest)")
    }
    advance()
    return MonthDay(year: year, month: month, day: day)
  }

  /// Whether a number of one or two digits stands here that does not begin a time.
  func isDayOfMonth(_ distance: Int) -> Bool {
    let token = peek(distance)
    let next = peek(distance + 1)
    return token.kind == .number && token.text.count <= 2 && !next.isSign(":")
      && !next.isSign(".") && !(token.text == "24" && next.isSign("/"))
  }
}
