/// Opening hours in a place: with its time zone and its public holidays.
///
/// ```swift
/// let schedule = Schedule(hours: hours, zone: tokyo, holidays: japan)
/// schedule.state(at: moment)  // .open
/// ```
///
/// All answers follow the clock of the place. Where clocks are put back, what has closed once does
/// not open again in the repeated hour. Where a day lies outside the years of the calendar and the
/// answer hinges on whether it is a holiday, the state is `unknown`.
public struct Schedule: Hashable, Sendable {
  /// When the line answers.
  public let hours: OpeningHours
  /// The zone whose clocks the hours follow.
  public let zone: Zone
  /// The public holidays that `PH` stands for.
  public let holidays: HolidayCalendar

  /// How far ahead a change or an opening is looked for: 366 days, in seconds.
  static let horizon = 366 * 86_400

  /// Puts hours into a place.
  public init(hours: OpeningHours, zone: Zone, holidays: HolidayCalendar) {
    self.hours = hours
    self.zone = zone
    self.holidays = holidays
  }

  /// Whether the line is open at a moment.
  public func state(at moment: Moment) -> OpenState { answer(at: moment).state }

  /// What the hours say beside the state at a moment, such as `by appointment`; nil for nothing.
  public func comment(at moment: Moment) -> String? {
    hours.plan.comment(of: answer(at: moment))
  }

  /// The next moment at which the state is another one.
  ///
  /// nil when it stays the same for 366 days. A comment that changes alone is no change.
  public func nextChange(after moment: Moment) -> Moment? {
    guard !hours.plan.isConstant else { return nil }
    let state = state(at: moment)
    return boundaries(after: moment, until: moment.advanced(seconds: Schedule.horizon)).first {
      self.state(at: $0) != state
    }
  }

  /// The start of the next open span.
  ///
  /// While the line is open, it is the opening after the one that is running. nil when there is none
  /// within 366 days.
  public func nextOpening(after moment: Moment) -> Moment? {
    guard hours.plan.canOpen, !hours.plan.isConstant else { return nil }
    var wasOpen = state(at: moment) == .open
    for next in boundaries(after: moment, until: moment.advanced(seconds: Schedule.horizon)) {
      let isOpen = state(at: next) == .open
      if isOpen && !wasOpen { return next }
      wasOpen = isOpen
    }
    return nil
  }

  /// The spans from one moment to another, without gap or overlap.
  ///
  /// Neighbours differ in state or comment. Empty when `until` is not after `from`.
  public func spans(from: Moment, until: Moment) -> [OpenSpan] {
    guard from < until else { return [] }
    var spans: [OpenSpan] = []
    var start = from
    var state = state(at: from)
    var comment = comment(at: from)
    for next in boundaries(after: from, until: until) where next < until {
      let answer = answer(at: next)
      let nextComment = hours.plan.comment(of: answer)
      guard answer.state != state || nextComment != comment else { continue }
      spans.append(OpenSpan(from: start, until: next, state: state, comment: comment))
      (start, state, comment) = (next, answer.state, nextComment)
    }
    spans.append(OpenSpan(from: start, until: until, state: state, comment: comment))
    return spans
  }

  private func answer(at moment: Moment) -> HoursPlan.Answer {
    hours.plan.answer(clock: zone.clock(at: moment), calendar: holidays)
  }

  private func boundaries(after: Moment, until: Moment) -> ScheduleBoundaries {
    ScheduleBoundaries(
      zone: zone, minutes: hours.plan.boundaries, after: after, until: until)
  }
}
