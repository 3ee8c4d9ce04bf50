extension OpeningHours {
  /// The normal form as it is told to people: where nothing is known of some dates, only the dates
  /// are named, and not once more the hours that an earlier rule has for the rest of the year.
  ///
  /// `Mo-Fr 09:00-17:00; Dec 29-Jan 03 Mo-Fr 09:00-17:00 unknown` becomes
  /// `Mo-Fr 09:00-17:00; Dec 29-Jan 03 unknown`. It says a little less, since on a Sunday between these
  /// dates the line is closed; whether it is open is answered by the hours themselves.
  public var abridged: String {
    let told = rules.indices.map { place in
      var rule = rules[place]
      let isRepeated = rules[..<place].contains { $0.isRepeated(by: rule) }
      if isRepeated { (rule.days, rule.times) = (rule.days.datesAlone, []) }
      return rule
    }
    return HoursPrinter.text(of: told)
  }
}

extension HoursRule {
  /// Whether another rule makes these hours unknown on some dates.
  fileprivate func isRepeated(by other: HoursRule) -> Bool {
    guard other.state == .unknown, other.days.hasDates, !days.hasDates else { return false }
    var every = other.days
    (every.years, every.dates, every.weeks) = ([], [], [])
    return days == every && times == other.times
  }
}

extension DaySelector {
  fileprivate var datesAlone: DaySelector {
    DaySelector(years: years, dates: dates, weeks: weeks)
  }
}
