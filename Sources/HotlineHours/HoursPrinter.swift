/// Writes rules in their normal form, the one spelling for each meaning.
enum HoursPrinter {
  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  static func text(of rules: [HoursRule]) -> String {
    var text = ""
    for (index, rule) in rules.enumerated() {
      if index > 0 { text += rule.joint == .fallback ? " || " : rule.joint.rawValue + " " }
      text += self.text(of: rule)
      if endsBeforeTimes(rule, rules.dropFirst(index + 1).first) { text += " open" }
    }
    return text
  }

  /// Whether times that follow a comma would be read as more times of this rule.
  private static func endsBeforeTimes(_ rule: HoursRule, _ next: HoursRule?) -> Bool {
    guard let next, next.joint == .adding, next.days.isEmpty, !next.times.isEmpty else {
      return false
    }
    return rule.state == .open && rule.comment == nil && !(rule.days.isEmpty && rule.times.isEmpty)
  }

  private static func text(of rule: HoursRule) -> String {
    var parts = selectors(rule.days)
    if !rule.times.isEmpty {
      parts.append(rule.times.map(text).joined(separator: ","))
    } else if rule.state == .open {
      parts.append(rule.days.isEmpty ? "24/7" : "00:00-24:00")
    }
    if rule.state == .closed { parts.append("off") }
    if rule.state == .unknown { parts.append("unknown") }
    if let comment = rule.comment { parts.append("\"\(comment)\"") }
    return parts.joined(separator: " ")
  }

  private static func selectors(_ days: DaySelector) -> [String] {
    var parts = [
      days.years.map(text).joined(separator: ","), days.dates.map(text).joined(separator: ","),
    ]
    if !days.weeks.isEmpty {
      parts.append("week " + days.weeks.map(text).joined(separator: ","))
    }
    let holidays = [days.publicHolidays ? "PH" : "", days.schoolHolidays ? "SH" : ""]
      .filter { !$0.isEmpty }
    if days.holidaysAmongWeekdays {
      parts += [holidays.joined(separator: ","), list(days.weekdays).joined(separator: ",")]
    } else {
      parts.append((holidays + list(days.weekdays)).joined(separator: ","))
    }
    return parts.filter { !$0.isEmpty }
  }

  private static func text(_ range: YearRange) -> String {
    guard let last = range.last else { return "\(range.first)+" }
    return range.first == last ? "\(last)" : "\(range.first)-\(last)" + step(range.step)
  }

  private static func text(_ range: WeekRange) -> String {
    let first = padded(range.first, to: 2)
    return range.first == range.last
      ? first : "\(first)-\(padded(range.last, to: 2))" + step(range.step)
  }

  private static func step(_ step: Int) -> String { step == 1 ? "" : "/\(step)" }

  private static func text(_ range: DateRange) -> String {
    let (first, last) = (range.first, range.last)
    let start = text(first, withYear: true)
    if first == last { return start }
    let sameYear = first.year == last.year
    if sameYear, first.month == last.month, let day = last.day {
      // Only a rising pair reads as days of one month; another needs its month again.
      if let firstDay = first.day, firstDay < day { return "\(start)-\(padded(day, to: 2))" }
    }
    return "\(start)-\(text(last, withYear: !sameYear))"
  }

  private static func text(_ point: MonthDay, withYear: Bool) -> String {
    var parts: [String] = []
    if withYear, let year = point.year { parts.append("\(year)") }
    parts.append(months[point.month - 1])
    if let day = point.day { parts.append(padded(day, to: 2)) }
    return parts.joined(separator: " ")
  }

  private static func text(_ span: TimeSpan) -> String {
    let plus = span.isOpenEnded ? "+" : ""
    guard let end = span.end else { return clock(span.start) + plus }
    let nextDay = end - TimeSpan.day
    let shown = nextDay > 0 && nextDay < span.start ? nextDay : end
    return "\(clock(span.start))-\(clock(shown))\(plus)"
  }

  static func clock(_ minute: Int) -> String {
    padded(minute / 60, to: 2) + ":" + padded(minute % 60, to: 2)
  }

  private static func list(_ set: WeekdaySet) -> [String] {
    runs(set.everyWeek)
      + Weekday.allCases.compactMap { weekday in
        let places = set.places(of: weekday)
        return places.isEmpty ? nil : "\(weekday.symbol)[\(text(places))]"
      }
  }

  /// Neighbouring weekdays as ranges, past Sunday too: Sa, Su and Mo are `Sa-Mo`.
  private static func runs(_ mask: UInt8) -> [String] {
    if mask == 0x7F { return ["Mo-Su"] }
    func holds(_ index: Int) -> Bool { mask & 1 << ((index + 7) % 7) != 0 }
    return Weekday.allCases.filter { holds($0.rawValue) && !holds($0.rawValue - 1) }.map { first in
      var last = first.rawValue
      while holds(last + 1) { last += 1 }
      let end = Weekday.allCases[last % 7]
      return end == first ? first.symbol : "\(first.symbol)-\(end.symbol)"
    }
  }

  private static func text(_ places: [Int]) -> String {
    let fromStart = places.filter { $0 > 0 }
    let fromEnd = places.filter { $0 < 0 }.map(String.init)
    guard let first = fromStart.first, let last = fromStart.last, fromStart.count > 2,
      last - first + 1 == fromStart.count
    else { return (fromStart.map(String.init) + fromEnd).joined(separator: ",") }
    return (["\(first)-\(last)"] + fromEnd).joined(separator: ",")
  }
}
