/// One rule of opening hours: on which days, at which times, what holds.
struct HoursRule: Hashable, Sendable {
  /// How a rule stands to those before it.
  enum Joint: String, Hashable, Sendable {
    /// `;`: replaces what earlier rules say for its days.
    case replacing = ";"
    /// `,`: adds to what earlier rules say.
    case adding = ","
    /// `||`: holds where everything before it leaves the line closed.
    case fallback = "||"
  }

  var joint: Joint
  var days: DaySelector
  /// Sorted by start; empty means the whole day.
  var times: [TimeSpan]
  var state: OpenState
  var comment: String?

  /// Whether the rule takes its whole day from earlier rules.
  ///
  /// `We 12:00-13:00 off` does not: it takes those times away and leaves the rest of the day.
  var claimsDay: Bool { joint == .replacing && !(state == .closed && !times.isEmpty) }
}

/// The days on which a rule holds; every part that is empty holds always.
struct DaySelector: Hashable, Sendable {
  var years: [YearRange] = []
  var dates: [DateRange] = []
  var weeks: [WeekRange] = []
  var weekdays = WeekdaySet()
  var publicHolidays = false
  var schoolHolidays = false
  /// `PH Mo-Fr` means holidays that are weekdays, `PH,Mo-Fr` both of them.
  var holidaysAmongWeekdays = false

  var hasHolidays: Bool { publicHolidays || schoolHolidays }
  var hasDays: Bool { hasHolidays || !weekdays.isEmpty }
  /// Whether the date matters beyond weekday and holiday.
  var hasDates: Bool { !(years.isEmpty && dates.isEmpty && weeks.isEmpty) }
  var isEmpty: Bool { !hasDays && !hasDates }

  /// Whether years, dates and weeks allow a date; weekdays and holidays are not looked at.
  func allows(_ date: CivilDate) -> Bool {
    (years.isEmpty || years.contains { $0.contains(date.year) })
      && (dates.isEmpty || dates.contains { $0.contains(date) })
      && (weeks.isEmpty || weeks.contains { $0.contains(date.isoWeek) })
  }
}
