extension HoursParser {
  /// Reads weekdays and holidays, if they stand here: `Mo-Fr`, `We[1,3]`, `PH,Sa`, `PH Mo-Fr`.
  mutating func readDays(_ draft: inout HoursDraft) throws(Broken) {
    guard isDay(0) else { return }
    let start = current
    while true {
      let isKnown = word() != nil
      try readDay(&draft.days)
      if current.isSign(",") {
        guard isDay(1) else { break }
        advance()
      } else if isDay(0) {
        if isKnown { try noteJuxtaposition(&draft.days) }
      } else {
        break
      }
    }
    if draft.days.holidaysAmongWeekdays { noteHolidaysAmongWeekdays(start) }
    if current.isSign(","), isCalendar(1) {
      advance()
      try broken(
        "mixed-list",
        "dates and weekdays do not mix in one list; write a rule of its own for each, with ; "
          + "between them")
    }
    if current.isSign(":") {
      notes.warning("spelling", current.column, "\":\" after weekdays is not needed; leave it out")
      advance()
    }
  }

  /// Whether a weekday or a holiday, or an unknown word in its place, stands here.
  private func isDay(_ distance: Int) -> Bool {
    guard peek(distance).kind == .word else { return false }
    switch word(distance) {
    case .weekday?, .publicHoliday?, .schoolHoliday?, nil: return true
    case .month?, .week?, .state?: return false
    }
  }

  private mutating func readDay(_ days: inout DaySelector) throws(Broken) {
    switch word() {
    case .publicHoliday?:
      noteSpelling()
      days.publicHolidays = true
      advance()
    case .schoolHoliday?:
      noteSpelling()
      days.schoolHolidays = true
      advance()
    default:
      try readWeekdays(&days.weekdays)
    }
  }

  private mutating func readWeekdays(_ set: inout WeekdaySet) throws(Broken) {
    let first = weekday()
    // An unknown word before a day of a month stands for a month; its rule cannot be read further.
    if first == nil && isDayOfMonth(0) { throw Broken() }
    if current.isSign("[") {
      let places = try places()
      if let first { set.insert(first, places: places) }
      return
    }
    guard current.isSign("-") else {
      if let first { set.insert(from: first, through: first) }
      return
    }
    advance()
    guard current.kind == .word else { try unexpected("write a weekday after -, as in Mo-Fr") }
    let last = weekday()
    if current.isSign("[") {
      try broken(
        "place-of-range", "a place in the month needs a single weekday; write Mo[1],Tu[1]")
    }
    if let first, let last { set.insert(from: first, through: last) }
  }

  /// The weekday here; nil when it is another word, which is noted and stepped over.
  private mutating func weekday() -> Weekday? {
    defer { advance() }
    guard case .weekday(let weekday)? = word() else {
      noteUnknownWord()
      return nil
    }
    noteSpelling()
    return weekday
  }

  /// Reads `[1,3]`, `[1-2]`, `[-1]`.
  private mutating func places() throws(Broken) -> [Int] {
    var places: [Int] = []
    advance()
    repeat {
      let first = try place()
      guard first > 0, skip("-") else {
        places.append(first)
        continue
      }
      let column = current.column
      let last = try place()
      guard last > first else {
        notes.problem(
          "bad-place", column, "[\(first)-\(last)] runs backwards; write the smaller place first")
        throw Broken()
      }
      places += first...last
    } while skip(",")
    guard skip("]") else { try unexpected("write ] after the places in the month") }
    if current.isSign("+") || current.isSign("-") {
      try broken(
        "unsupported", "days counted from others are not read here; write the days themselves")
    }
    return places
  }

  private mutating func place() throws(Broken) -> Int {
    let isFromEnd = skip("-")
    guard current.kind == .number, let place = decimal(current.text.utf8),
      (1...5).contains(place)
    else {
      try broken(
        "bad-place",
        "\"\(current.text)\" is not a place in the month; write 1 to 5, or -1 for the last, as in "
          + "We[1,3] or We[-1]")
    }
    advance()
    return isFromEnd ? -place : place
  }

  private mutating func noteJuxtaposition(_ days: inout DaySelector) throws(Broken) {
    guard days.hasHolidays, days.weekdays.isEmpty, case .weekday? = word() else {
      if word() == nil {
        noteUnknownWord()
        throw Broken()
      }
      try broken(
        "missing-comma", "a comma is missing before \"\(current.text)\"; write , between days")
    }
    days.holidaysAmongWeekdays = true
  }

  private mutating func noteHolidaysAmongWeekdays(_ start: HoursToken) {
    notes.warning(
      "holidays-among-weekdays", start.column,
      "without a comma this is read as holidays that fall on these weekdays; write \"PH,Mo\" with "
        + "a comma for holidays and weekdays")
  }
}
