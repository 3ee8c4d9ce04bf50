extension HoursPlan {
  /// What holds at a moment: a state, and the rule it comes from.
  struct Answer {
    var state = OpenState.closed
    /// The index of the rule; -1 when no rule speaks.
    var rule = -1
  }

  /// What holds at a second of the wall clock, counted from 1970-01-01.
  ///
  /// Where it is not known whether a day is a holiday, all cases are tried: only what is the same in
  /// each of them is known.
  func answer(clock: Int, calendar: HolidayCalendar) -> Answer {
    let day = floorDivide(clock, 86_400)
    let minute = (clock - day * 86_400) / 60
    let today = DayFacts(dayNumber: day, plan: self, calendar: calendar)
    let yesterday =
      passesMidnight ? DayFacts(dayNumber: day - 1, plan: self, calendar: calendar) : nil
    let open = today.open | (yesterday?.open ?? 0) << 4
    let first = answer(minute, today, yesterday, holidays: 0)
    guard open != 0 else { return first }
    return settled(first, minute, today, yesterday, open: open)
  }

  private func settled(
    _ first: Answer, _ minute: Int, _ today: DayFacts, _ yesterday: DayFacts?, open: UInt8
  ) -> Answer {
    var answer = first
    // Subtracting the mask steps through all of its subsets and ends at the empty one.
    var guess = (0 &- open) & open
    while guess != 0 {
      let other = self.answer(minute, today, yesterday, holidays: guess)
      guard other.state == first.state else { return Answer(state: .unknown, rule: -1) }
      if comment(of: other) != comment(of: answer) { answer.rule = -1 }
      guess = (guess &- open) & open
    }
    return answer
  }

  /// What a rule says beside the state.
  func comment(of answer: Answer) -> String? { answer.rule < 0 ? nil : rules[answer.rule].comment }

  /// What holds when the open questions about holidays have a certain answer: today's in the low
  /// four bits of `holidays`, yesterday's in the high ones.
  private func answer(
    _ minute: Int, _ today: DayFacts, _ yesterday: DayFacts?, holidays: UInt8
  ) -> Answer {
    var own = Answer()
    var night = Answer()
    for index in steps.indices {
      let step = steps[index]
      let holdsToday = holds(index, step, today, holidays & 0x0F)
      let heldYesterday =
        if let yesterday { holds(index, step, yesterday, holidays >> 4) } else { false }
      if step.claimsDay && holdsToday { own = Answer() }
      if step.claimsDay && (holdsToday || heldYesterday) { night = Answer() }
      let isClosed = later(own, night).state == .closed
      if step.joint == .fallback && !isClosed { continue }
      if heldYesterday, let state = state(step, at: minute + TimeSpan.day, isClosed) {
        night = Answer(state: state, rule: index)
      }
      if holdsToday, let state = state(step, at: minute, later(own, night).state == .closed) {
        own = Answer(state: state, rule: index)
      }
    }
    return later(own, night)
  }

  private func later(_ own: Answer, _ night: Answer) -> Answer {
    own.rule >= night.rule ? own : night
  }

  /// What the times of a rule say; `isClosed` tells whether they would say it to a closed line.
  private func state(_ step: Step, at minute: Int, _ isClosed: Bool) -> OpenState? {
    var state: OpenState?
    for index in step.segments
    where segments[index].start <= minute && minute < segments[index].end
      && (isClosed || !segments[index].isWeak)
    {
      state = segments[index].state
    }
    return state
  }

  private func holds(_ index: Int, _ step: Step, _ day: DayFacts, _ guessed: UInt8) -> Bool {
    if step.hasDays {
      var onWeekday = step.weekdays & day.weekday != 0
      if step.hasPlaces, !onWeekday, let date = day.date {
        onWeekday = rules[index].days.weekdays.containsPlace(of: date)
      }
      let onHoliday = step.holidays & (day.known | guessed) != 0
      guard step.holidaysAmongWeekdays ? onWeekday && onHoliday : onWeekday || onHoliday else {
        return false
      }
    }
    guard step.hasDates, let date = day.date else { return !step.hasDates }
    return rules[index].days.allows(date)
  }
}
