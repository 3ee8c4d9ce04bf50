/// A rule as far as it has been read.
struct HoursDraft {
  var days = DaySelector()
  var times: [TimeSpan] = []
  /// Whether the whole day is stated, as by `24/7` or `00:00-24:00`.
  var isWholeDay = false
  var state: OpenState?
  var comment: String?

  /// Whether there are days at most: no times, no outcome, no comment.
  var statesNothing: Bool { !isWholeDay && times.isEmpty && state == nil && comment == nil }

  func rule(_ joint: HoursRule.Joint) -> HoursRule {
    let statesHours = isWholeDay || !times.isEmpty
    // Words alone state no hours, so they must not open a line.
    let implied: OpenState = comment != nil && !statesHours ? .unknown : .open
    let isWholeDay = times == [.wholeDay]
    return HoursRule(
      joint: joint, days: days,
      times: isWholeDay ? [] : times.sorted { ($0.start, $0.knownEnd) < ($1.start, $1.knownEnd) },
      state: state ?? implied, comment: comment)
  }
}
