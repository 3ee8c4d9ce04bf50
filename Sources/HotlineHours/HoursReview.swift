/// Looks at hours that can be read for readings that may not be the ones that were meant.
struct HoursReview {
  let rules: [HoursRule]
  let columns: [Int]

  var warnings: [HoursWarning] {
    var notes = HoursNotes()
    for (index, rule) in rules.enumerated() {
      let column = columns[index]
      noteSchoolHolidays(rule, column, &notes)
      noteOpenEnd(rule, column, &notes)
      if index > 0 { noteRuleForAllDays(rule, column, &notes) }
      noteReopenedClosure(index, &notes)
      noteCutNight(index, &notes)
    }
    return notes.warnings
  }

  private func noteSchoolHolidays(_ rule: HoursRule, _ column: Int, _ notes: inout HoursNotes) {
    guard rule.days.schoolHolidays else { return }
    notes.warning(
      "school-holidays", column,
      "school holidays (SH) are not known, so what hinges on them is unknown; write the dates, "
        + "such as Jul 21-Aug 31")
  }

  private func noteOpenEnd(_ rule: HoursRule, _ column: Int, _ notes: inout HoursNotes) {
    for span in rule.times where span.isOpenEnded {
      let start = HoursPrinter.clock(span.start)
      notes.warning(
        "open-end", column,
        span.end.map {
          "what follows \(HoursPrinter.clock($0)) is unknown until midnight; write the last hour "
            + "once it is known"
        } ?? "\(start)+ is read as \(start)-24:00; write the closing time once it is known")
    }
  }

  private func noteRuleForAllDays(_ rule: HoursRule, _ column: Int, _ notes: inout HoursNotes) {
    guard rule.joint != .fallback, rule.days.isEmpty, rule.state == .open else { return }
    notes.warning(
      "all-days", column,
      rule.joint == .replacing
        ? "this rule names no days, so it replaces all rules before it; write its days"
        : "this rule names no days, so it holds on every day; write its days")
  }

  /// `PH off; Mo-Fr 09:00-17:00` opens the line on holidays.
  private func noteReopenedClosure(_ index: Int, _ notes: inout HoursNotes) {
    let rule = rules[index]
    guard rule.state == .closed, rule.times.isEmpty, rule.days.hasDates || rule.days.hasHolidays
    else { return }
    let reopens = rules[(index + 1)...].contains { later in
      later.joint != .fallback && later.state == .open && !later.days.hasDates
        && !later.days.hasHolidays && !later.days.isEmpty
    }
    guard reopens else { return }
    notes.warning(
      "reopened", columns[index],
      "a later rule opens the line again on days that this one closes; write closing rules last")
  }

  /// `Mo-Th 22:00-06:00; Fr 20:00-24:00` closes Thursday's night at midnight.
  private func noteCutNight(_ index: Int, _ notes: inout HoursNotes) {
    let rule = rules[index]
    guard rule.claimsDay, rule.state == .open, !rule.days.hasDates, !rule.days.hasHolidays,
      rule.days.weekdays.places.isEmpty
    else { return }
    let own = weekdays(of: rule)
    let cuts = rules[..<index].contains { earlier in
      guard let tail = earlier.times.map(\.knownEnd).max(), tail > TimeSpan.day,
        !earlier.days.hasDates
      else { return false }
      let nights = weekdays(of: earlier) & ~own
      let mornings = (nights << 1 | nights >> 6) & 0x7F
      return mornings & own != 0 && !covers(rule, until: tail - TimeSpan.day)
    }
    guard cuts else { return }
    notes.warning(
      "cut-night", columns[index],
      "this rule ends at 00:00 the night that began on the day before; write , instead of ; before "
        + "it to let the night run on")
  }

  private func covers(_ rule: HoursRule, until minute: Int) -> Bool {
    rule.times.isEmpty || rule.times.contains { $0.start == 0 && $0.knownEnd >= minute }
  }

  private func weekdays(of rule: HoursRule) -> UInt8 {
    rule.days.hasDays ? rule.days.weekdays.everyWeek : 0x7F
  }
}
