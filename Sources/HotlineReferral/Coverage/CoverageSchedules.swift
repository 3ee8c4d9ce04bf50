import HotlineHours

/// The distinct opening hours of an index over one week, each looked at once.
struct CoverageSchedules {
  private let schedules: ScheduleTable
  private let moments: [Moment]
  private var known: [(open: WeekMask, unknown: WeekMask)?]

  init(_ schedules: ScheduleTable, _ week: CoverageWeek) {
    self.schedules = schedules
    moments = WeekMask.hours.map { week.moment(ofHour: $0) }
    known = Array(repeating: nil, count: schedules.count)
  }

  /// The hours in which a schedule is open, and those in which that is not known; a negative
  /// position stands for hours of which nothing is known.
  mutating func masks(_ position: Int32) -> (open: WeekMask, unknown: WeekMask) {
    let position = Int(position)
    guard position >= 0 else { return (WeekMask(), .all) }
    if let masks = known[position] { return masks }
    let schedule = schedules[position]
    let states = moments.map { schedule.state(at: $0) }
    let masks = (
      open: WeekMask { states[$0] == .open }, unknown: WeekMask { states[$0] == .unknown }
    )
    known[position] = masks
    return masks
  }
}
