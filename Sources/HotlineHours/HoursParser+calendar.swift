extension HoursParser {
  /// Reads years, dates and weeks, if they stand here; also `24/7`.
  mutating func readCalendar(_ draft: inout HoursDraft) throws(Broken) {
    if readAlways() {
      draft.isWholeDay = true
      return
    }
    let start = current
    if isYear(0) { try readYears(&draft.days) }
    if case .month? = word() { try readDates(&draft.days, year: nil) }
    if word() == .week { try readWeeks(&draft.days) }
    if current.column > start.column, current.isSign(":") { advance() }
    if current.isSign(","), draft.days.hasDates, peek().kind == .word || isCalendar(1) {
      advance()
      try broken(
        "mixed-list",
        "dates and weekdays do not mix in one list; write a rule of its own for each, with ; "
          + "between them")
    }
  }

  /// Whether a year, a month or `week` stands here.
  func isCalendar(_ distance: Int) -> Bool {
    switch word(distance) {
    case .month?, .week?: true
    default: isYear(distance)
    }
  }

  /// Whether a number of four digits that is no time stands here.
  func isYear(_ distance: Int) -> Bool {
    let token = peek(distance)
    guard token.kind == .number, token.text.count == 4, let year = decimal(token.text.utf8) else {
      return false
    }
    let next = peek(distance + 1)
    return (1900...2199).contains(year) && !next.isSign(":") && !next.isSign(".")
  }

  private mutating func year() -> Int {
    defer { advance() }
    return decimal(current.text.utf8) ?? 0
  }

  /// Reads `2026`, `2024-2026,2028+`; a single year before a month belongs to the date.
  private mutating func readYears(_ days: inout DaySelector) throws(Broken) {
    repeat {
      if days.years.isEmpty, case .month? = word(1) {
        return try readDates(&days, year: year())
      }
      days.years.append(try years())
    } while current.isSign(",") && isYear(1) && skip(",")
  }

  private mutating func years() throws(Broken) -> YearRange {
    let first = year()
    if skip("+") { return YearRange(first: first, last: nil, step: 1) }
    guard skip("-") else { return YearRange(first: first, last: first, step: 1) }
    guard isYear(0) else { try unexpected("write a year of four digits after -, as in 2026-2028") }
    guard let last = decimal(current.text.utf8), last >= first else {
      try broken(
        "backwards", "the years run backwards; write the earlier year first")
    }
    advance()
    let step = try step()
    return YearRange(first: first, last: last, step: first == last ? 1 : step)
  }

  /// Reads `/2` after a range; 1 when it is not there.
  private mutating func step() throws(Broken) -> Int {
    guard skip("/") else { return 1 }
    guard current.kind == .number, let step = decimal(current.text.utf8), (1...52).contains(step)
    else { try unexpected("write a step such as /2 for every second one") }
    advance()
    return step
  }

  /// Reads `week 01-10,20`, `week 02-52/2`.
  private mutating func readWeeks(_ days: inout DaySelector) throws(Broken) {
    noteSpelling()
    advance()
    repeat {
      let first = try week()
      guard skip("-") else {
        days.weeks.append(WeekRange(first: first, last: first, step: 1))
        continue
      }
      let last = try week()
      let step = try step()
      guard step == 1 || first <= last else {
        try broken(
          "backwards", "weeks with a step cannot run past the year's end; write two ranges")
      }
      days.weeks.append(WeekRange(first: first, last: last, step: first == last ? 1 : step))
    } while current.isSign(",") && isWeek(1) && skip(",")
  }

  /// Whether a number stands here that is neither a time nor a year.
  private func isWeek(_ distance: Int) -> Bool {
    let next = peek(distance + 1)
    return peek(distance).kind == .number && peek(distance).text.count <= 2
      && !next.isSign(":") && !next.isSign(".")
  }

  private mutating func week() throws(Broken) -> Int {
    guard isWeek(0), let week = decimal(current.text.utf8), (1...53).contains(week) else {
      try broken(
        "bad-week", "\"\(current.text)\" is not a week; write 01 to 53, as in week 02-52/2")
    }
    advance()
    return week
  }
}
