extension HoursParser {
  /// Reads `09:00-12:00,13:00-17:00`, if times stand here.
  mutating func readTimes(_ draft: inout HoursDraft) throws(Broken) {
    if draft.isWholeDay { return }
    if readAlways() {
      notes.warning(
        "spelling", peek(-3).column,
        "\"24/7\" after days is read as 00:00-24:00; write 00:00-24:00")
      draft.isWholeDay = true
      return
    }
    guard current.kind == .number else { return }
    draft.times.append(try span())
    while current.isSign(","), peek().kind == .number, !isYear(1), !isAlways(1) {
      advance()
      draft.times.append(try span())
    }
  }

  /// Steps over `24/7`; false when something else stands here.
  mutating func readAlways() -> Bool {
    guard isAlways(0) else { return false }
    for _ in 0..<3 { advance() }
    return true
  }

  private func isAlways(_ distance: Int) -> Bool {
    peek(distance).text == "24" && peek(distance + 1).isSign("/") && peek(distance + 2).text == "7"
  }

  private mutating func span() throws(Broken) -> TimeSpan {
    let column = current.column
    let start = try clock()
    guard start < TimeSpan.day else {
      notes.problem(
        "bad-time", column,
        "a span cannot begin at \(HoursPrinter.clock(start)); write a start from 00:00 to 23:59, "
          + "and the weekday on which it lies")
      throw Broken()
    }
    if skip("+") { return TimeSpan(start: start, end: nil, isOpenEnded: true) }
    guard current.isSign("-") else {
      try broken(
        "missing-end",
        "\(HoursPrinter.clock(start)) has no end; write a span such as "
          + "\(HoursPrinter.clock(start))-\(HoursPrinter.clock(min(start + 480, TimeSpan.day))), or "
          + "\(HoursPrinter.clock(start))+ when the end is not known")
    }
    advance()
    let endColumn = current.column
    let end = resolved(try clock(), after: start, endColumn)
    return TimeSpan(start: start, end: end, isOpenEnded: skip("+"))
  }

  /// The end as minutes from the midnight before the start.
  private mutating func resolved(_ end: Int, after start: Int, _ column: Int) -> Int {
    if end > start { return end }
    if end == 0 {
      notes.warning(
        "spelling", column, "an end at 00:00 is read as 24:00; write 24:00")
    } else if end == start {
      let time = HoursPrinter.clock(start)
      let later = HoursPrinter.clock(start + TimeSpan.day)
      notes.warning(
        "full-day", column,
        "\(time)-\(time) is read as 24 hours; write \(time)-\(later), or mend the end")
    }
    return end + TimeSpan.day
  }

  /// A time of day as minutes from midnight, 00:00 to 48:00.
  private mutating func clock() throws(Broken) -> Int {
    let first = current
    guard first.kind == .number else { try unexpected("write a time such as 09:00") }
    let sign = peek()
    guard first.text.count <= 2, sign.isSign(":") || sign.isSign("."), peek(2).kind == .number,
      peek(2).text.count == 2, let hour = decimal(first.text.utf8),
      let minute = decimal(peek(2).text.utf8)
    else { try notATime() }
    let written = first.text + sign.text + peek(2).text
    guard minute < 60, hour * 60 + minute <= 2 * TimeSpan.day else {
      try broken(
        "bad-time",
        "\"\(written)\" is not a time; write 00:00 to 24:00, or up to 48:00 for an end on the next "
          + "day")
    }
    notes.spelling(written, HoursPrinter.clock(hour * 60 + minute), first.column)
    for _ in 0..<3 { advance() }
    return hour * 60 + minute
  }

  private mutating func notATime() throws(Broken) -> Never {
    let text = current.text
    var guess = ""
    if text == "24", peek().kind == .word || peek().isSign("/") {
      guess = " (here probably \"24/7\")"
    } else if let number = decimal(text.utf8) {
      let minute = text.count <= 2 ? number * 60 : number / 100 * 60 + number % 100
      if text.count != 3, text.count <= 4, minute <= TimeSpan.day, number % 100 < 60 {
        guess = " (here probably \"\(HoursPrinter.clock(minute))\")"
      }
    }
    try broken(
      "bad-time", "\"\(text)\" is not a time; write hours and minutes, such as 09:00" + guess)
  }
}
