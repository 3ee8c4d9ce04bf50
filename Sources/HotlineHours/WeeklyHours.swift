/// Opening hours as a plain week, for forms that can say no more.
///
/// `Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off` is five days with a span each, no span on public
/// holidays, and a period of the year without one.
public struct WeeklyHours: Hashable, Sendable {
  /// A time of a day, in minutes from its midnight.
  public struct Span: Hashable, Sendable {
    /// When it opens, 0...1439.
    public let opens: Int
    /// When it closes, above `opens` and at most 2880: past 1440 on the next day.
    public let closes: Int
  }

  /// A day of every year.
  public struct YearDay: Hashable, Sendable {
    /// 1...12.
    public let month: Int
    /// 1...31.
    public let day: Int
  }

  /// Days of every year on which other hours hold, whatever the weekday.
  public struct Period: Hashable, Sendable {
    /// The first day.
    public let first: YearDay
    /// The last day; before the first in the calendar when it lies in the next year.
    public let last: YearDay
    /// The spans of each of its days; empty when closed.
    public let spans: [Span]
  }

  /// The spans of each weekday, Monday first: seven entries, empty where it is closed.
  public private(set) var days: [[Span]] = Array(repeating: [], count: 7)
  /// The spans of a public holiday; nil where it is like any other weekday.
  public private(set) var publicHolidays: [Span]?
  /// The periods with other hours.
  public private(set) var periods: [Period] = []

  /// Takes hours apart; nil when anything of them is unknown, bears a comment, or is more than a
  /// plain week can say, such as `We[2,4]`.
  public init?(_ hours: OpeningHours) {
    for rule in hours.rules {
      guard let spans = Self.spans(rule), add(rule, spans) else { return nil }
    }
    // Whether a night runs on into a day with other hours is more than a plain week can say.
    let all = days.joined() + (publicHolidays ?? []) + periods.flatMap(\.spans)
    let passesMidnight = all.contains { $0.closes > TimeSpan.day }
    guard hours.rules.count == 1 || !passesMidnight else { return nil }
  }

  private static func spans(_ rule: HoursRule) -> [Span]? {
    guard rule.comment == nil, rule.state != .unknown else { return nil }
    guard rule.state == .open else { return rule.times.isEmpty ? [] : nil }
    let times = rule.times.isEmpty ? [TimeSpan.wholeDay] : rule.times
    let spans = times.compactMap { time -> Span? in
      guard let end = time.end, !time.isOpenEnded else { return nil }
      return Span(opens: time.start, closes: end)
    }
    return spans.count == times.count ? spans : nil
  }

  /// Lays a rule over those before it; false when a plain week cannot say what comes of it.
  private mutating func add(_ rule: HoursRule, _ spans: [Span]) -> Bool {
    let selected = rule.days
    let isPlain =
      selected.years.isEmpty && selected.weeks.isEmpty && selected.weekdays.places.isEmpty
      && !selected.schoolHolidays && !selected.holidaysAmongWeekdays
    guard isPlain, rule.joint != .fallback else { return false }
    guard selected.dates.isEmpty else { return add(selected, rule.joint, spans) }
    // A weekday that is named last wins over holidays and periods that were named before.
    let namesWeekdays = !selected.weekdays.isEmpty || !selected.hasDays
    guard periods.isEmpty, !(namesWeekdays && publicHolidays != nil) else { return false }
    if namesWeekdays {
      for day in 0..<7 where !selected.hasDays || selected.weekdays.everyWeek & 1 << day != 0 {
        days[day] = rule.joint == .adding ? days[day] + spans : spans
      }
    }
    if selected.publicHolidays {
      guard rule.joint == .replacing else { return false }
      publicHolidays = spans
    }
    return true
  }

  private mutating func add(
    _ selected: DaySelector, _ joint: HoursRule.Joint, _ spans: [Span]
  ) -> Bool {
    guard joint == .replacing, !selected.hasDays else { return false }
    for range in selected.dates {
      guard range.first.year == nil, let first = range.first.day, let last = range.last.day else {
        return false
      }
      periods.append(
        Period(
          first: YearDay(month: range.first.month, day: first),
          last: YearDay(month: range.last.month, day: last), spans: spans))
    }
    return true
  }
}
