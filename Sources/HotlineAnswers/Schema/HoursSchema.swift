import HotlineHours

/// Opening hours as `OpeningHoursSpecification` of schema.org, where those can say them exactly.
///
/// A specification without `opens` says that it is closed. Hours of a holiday go over those of its
/// weekday, and those of a period over both.
struct HoursSchema {
  private let week: WeeklyHours?
  private let today: CivilDate

  /// Takes hours apart; periods of every year are told for the one that ends on `today` or next.
  init(_ hours: OpeningHours, on today: CivilDate) {
    let week = WeeklyHours(hours)
    let spans = week.map {
      $0.days.joined() + ($0.publicHolidays ?? []) + $0.periods.flatMap(\.spans)
    }
    self.week = spans?.allSatisfy(Self.isExact) == true ? week : nil
    self.today = today
  }

  /// Whether the closing time alone tells on which day it lies.
  private static func isExact(_ span: WeeklyHours.Span) -> Bool {
    span.closes - span.opens < 1440 || isWholeDay(span)
  }

  private static func isWholeDay(_ span: WeeklyHours.Span) -> Bool {
    span.opens == 0 && span.closes == 1440
  }

  /// Writes the specifications under a key, or nothing where they would not be exact.
  func write(_ key: String, _ json: inout JSONWriter) {
    guard let week else { return }
    json.key(key)
    json.list(specifications(week)) { json, each in
      json.object { json in
        json.field("@type", "OpeningHoursSpecification")
        if !each.days.isEmpty {
          json.field("dayOfWeek", each.days.map { "https://schema.org/\($0)" })
        }
        if let span = each.span {
          json.field("opens", Self.clock(span.opens))
          json.field("closes", Self.closes(span))
        }
        if let dates = each.dates {
          json.field("validFrom", dates.first.description)
          json.field("validThrough", dates.last.description)
        }
      }
    }
  }

  private typealias Dates = (first: CivilDate, last: CivilDate)
  private typealias Specification = (days: [String], span: WeeklyHours.Span?, dates: Dates?)

  private func specifications(_ week: WeeklyHours) -> [Specification] {
    var all: [Specification] = []
    for span in week.days.joined() where !all.contains(where: { $0.span == span }) {
      let days = Weekday.allCases.filter { week.days[$0.rawValue].contains(span) }
      all.append((days.map(Self.name), span, nil))
    }
    if all.isEmpty { all.append((Weekday.allCases.map(Self.name), nil, nil)) }
    for span in spans(week.publicHolidays) { all.append((["PublicHolidays"], span, nil)) }
    for period in week.periods {
      guard let dates = dates(of: period) else { continue }
      for span in spans(period.spans) { all.append(([], span, dates)) }
    }
    return all
  }

  /// The spans, or one nil for a day without any.
  private func spans(_ spans: [WeeklyHours.Span]?) -> [WeeklyHours.Span?] {
    guard let spans else { return [] }
    return spans.isEmpty ? [nil] : spans
  }

  private func dates(of period: WeeklyHours.Period) -> Dates? {
    for year in (today.year - 1)...(today.year + 1) {
      let (first, last) = (period.first, period.last)
      let isOverNewYear = (last.month, last.day) < (first.month, first.day)
      guard let start = CivilDate(year: year, month: first.month, day: first.day),
        let end = CivilDate(
          year: isOverNewYear ? year + 1 : year, month: last.month, day: last.day)
      else { continue }
      if end >= today { return (start, end) }
    }
    return nil
  }

  private static func name(_ day: Weekday) -> String {
    switch day {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// A closing time at or before the opening time lies on the next day; a whole day is written to
  /// its last minute.
  private static func closes(_ span: WeeklyHours.Span) -> String {
    isWholeDay(span) ? "23:59" : clock(span.closes % 1440)
  }

  private static func clock(_ minute: Int) -> String {
    let parts = [minute / 60, minute % 60]
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
