/// What rules ask of one day.
struct DayFacts {
  static let publicHoliday: UInt8 = 1
  static let schoolHoliday: UInt8 = 2

  /// One bit, Monday lowest.
  let weekday: UInt8
  /// nil where no rule asks for more than weekday and holiday.
  let date: CivilDate?
  /// The kinds of holiday that the day is known to be.
  let known: UInt8
  /// The kinds of holiday that it may or may not be.
  let open: UInt8

  init(dayNumber: Int, plan: HoursPlan, calendar: HolidayCalendar) {
    weekday = 1 << UInt8(CivilDate.weekday(ofDayNumber: dayNumber).rawValue)
    date = plan.usesDates ? CivilDate(dayNumber: dayNumber) : nil
    var known: UInt8 = 0
    var open: UInt8 = plan.usesSchoolHolidays ? DayFacts.schoolHoliday : 0
    if plan.usesPublicHolidays {
      switch calendar.contains(dayNumber: dayNumber) {
      case true?: known |= DayFacts.publicHoliday
      case false?: break
      case nil: open |= DayFacts.publicHoliday
      }
    }
    self.known = known
    self.open = open
  }
}
