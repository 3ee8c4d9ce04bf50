/// Rules laid out flat, so that a question about a moment allocates nothing.
struct HoursPlan: Sendable {
  /// A stretch of a day counted from its midnight; the end may lie on the next day.
  struct Segment: Sendable {
    let start: Int
    let end: Int
    let state: OpenState
    /// Whether it is what may follow an open end: it says nothing against what is known.
    var isWeak = false
  }

  /// The parts of a rule that every question needs.
  struct Step: Sendable {
    let joint: HoursRule.Joint
    let claimsDay: Bool
    let hasDays: Bool
    /// One bit a weekday, Monday lowest.
    let weekdays: UInt8
    let hasPlaces: Bool
    let hasDates: Bool
    /// `DayFacts` bits of the holidays that the rule names.
    let holidays: UInt8
    let holidaysAmongWeekdays: Bool
    let segments: Range<Int>
  }

  let rules: [HoursRule]
  let steps: [Step]
  let segments: [Segment]
  /// Minutes of a day at which the state may change, rising, 0 among them.
  let boundaries: [Int]
  let usesPublicHolidays: Bool
  let usesSchoolHolidays: Bool
  /// Whether the date matters beyond weekday and holiday.
  let usesDates: Bool
  /// Whether some span runs past midnight, so that the day before matters.
  let passesMidnight: Bool
  /// Whether any rule can open the line at all.
  let canOpen: Bool
  /// Whether the state is the same on all days at all times.
  let isConstant: Bool

  init(_ rules: [HoursRule]) {
    var segments: [Segment] = []
    var steps: [Step] = []
    for rule in rules {
      let start = segments.count
      segments += HoursPlan.segments(of: rule)
      steps.append(Step(rule, segments: start..<segments.count))
    }
    let ends = segments.flatMap { [$0.start, $0.end] }.map { $0 % TimeSpan.day }
    self.rules = rules
    self.steps = steps
    self.segments = segments
    boundaries = Set(ends + [0]).sorted()
    usesPublicHolidays = rules.contains { $0.days.publicHolidays }
    usesSchoolHolidays = rules.contains { $0.days.schoolHolidays }
    usesDates = steps.contains { $0.hasDates || $0.hasPlaces }
    passesMidnight = segments.contains { $0.end > TimeSpan.day }
    canOpen = segments.contains { $0.state == .open }
    isConstant = boundaries == [0] && !passesMidnight && rules.allSatisfy { $0.days.isEmpty }
  }

  /// What may follow open ends comes first, so that stated spans of the same rule go over it.
  private static func segments(of rule: HoursRule) -> [Segment] {
    if rule.times.isEmpty { return [Segment(start: 0, end: TimeSpan.day, state: rule.state)] }
    let followings = rule.times.indices.compactMap { following($0, of: rule) }
    return followings
      + rule.times.indices.map { index in
        let span = rule.times[index]
        let next = rule.nextStart(after: index)
        let end = span.end ?? min(TimeSpan.day, max(span.start, next))
        return Segment(start: span.start, end: end, state: rule.state)
      }
  }

  /// The time after a stated but open end, until midnight or the next stated span.
  private static func following(_ index: Int, of rule: HoursRule) -> Segment? {
    let span = rule.times[index]
    guard span.isOpenEnded, let end = span.end else { return nil }
    let midnight = (end + TimeSpan.day - 1) / TimeSpan.day * TimeSpan.day
    let until = min(midnight, rule.nextStart(after: index))
    guard until > end else { return nil }
    // An open end says nothing against an opening, but it does cast doubt on it when it closes.
    return Segment(start: end, end: until, state: .unknown, isWeak: rule.state != .closed)
  }
}

extension HoursRule {
  /// Where the next span of the same rule begins, and with it ends what has no stated end.
  ///
  /// Far away when there is none, and for rules that close: a closed time must not become shorter.
  fileprivate func nextStart(after index: Int) -> Int {
    state == .closed || index + 1 == times.count ? Int.max : times[index + 1].start
  }
}

extension HoursPlan.Step {
  init(_ rule: HoursRule, segments: Range<Int>) {
    joint = rule.joint
    claimsDay = rule.claimsDay
    hasDays = rule.days.hasDays
    weekdays = rule.days.weekdays.everyWeek
    hasPlaces = !rule.days.weekdays.places.isEmpty
    hasDates = rule.days.hasDates
    holidays =
      (rule.days.publicHolidays ? DayFacts.publicHoliday : 0)
      | (rule.days.schoolHolidays ? DayFacts.schoolHoliday : 0)
    holidaysAmongWeekdays = rule.days.holidaysAmongWeekdays
    self.segments = segments
  }
}
