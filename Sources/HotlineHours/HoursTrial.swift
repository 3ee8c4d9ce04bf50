/// An expression tried out: its normal form, what it means between two moments, and what to mend.
///
/// This is what `hotline hours` shows. `HoursTrialReader` answers lines of JSON with it.
public struct HoursTrial: Hashable, Sendable {
  /// The normal form; nil when there are errors.
  public let normal: String?
  /// The spans from start to end without gap; empty when there are errors.
  public let intervals: [OpenSpan]
  /// What makes the trial impossible, in the hours or in the places and times that came with them.
  public let errors: [HoursProblem]
  /// What to look at.
  public let warnings: [HoursWarning]
  /// The zone in which the intervals are written; nil when it could not be found.
  public let zone: Zone?

  /// The longest stretch that is tried: ten years of 366 days, in seconds.
  static let longest = 3660 * 86_400

  /// Tries hours between two moments.
  ///
  /// `until` must come after `from`, by ten years at most; otherwise the trial has an error.
  public init(
    hours text: String, zone: Zone, calendar: HolidayCalendar, from: Moment, until: Moment
  ) {
    self.init(text, zone, calendar, from: .success(from), until: .success(until))
  }

  /// Tries hours between two times as written: `2026-12-01` for the start of that day in the zone, or
  /// RFC 3339 such as `2026-12-01T09:00:00+09:00`.
  public init(hours text: String, zone: Zone, calendar: HolidayCalendar, from: String, to: String) {
    self.init(
      text, zone, calendar, from: HoursTrial.moment(from, "from", zone),
      until: HoursTrial.moment(to, "to", zone))
  }

  /// A trial that could not be made.
  init(errors: [HoursProblem]) {
    self.init(normal: nil, intervals: [], errors: errors, warnings: [], zone: nil)
  }

  private init(
    normal: String?, intervals: [OpenSpan], errors: [HoursProblem], warnings: [HoursWarning],
    zone: Zone?
  ) {
    self.normal = normal
    self.intervals = intervals
    self.errors = errors
    self.warnings = warnings
    self.zone = zone
  }

  private init(
    _ text: String, _ zone: Zone, _ calendar: HolidayCalendar,
    from: Result<Moment, TrialFailure>, until: Result<Moment, TrialFailure>
  ) {
    var errors: [HoursProblem] = []
    let hours = HoursTrial.hours(text, &errors)
    let range = HoursTrial.range(from, until, &errors)
    guard errors.isEmpty, let hours, let range else {
      self.init(
        normal: nil, intervals: [], errors: errors, warnings: hours?.warnings ?? [], zone: zone)
      return
    }
    let schedule = Schedule(hours: hours, zone: zone, holidays: calendar)
    self.init(
      normal: hours.description,
      intervals: schedule.spans(from: range.lowerBound, until: range.upperBound), errors: [],
      warnings: hours.warnings + HoursTrial.unknownHolidays(schedule, range), zone: zone)
  }
}

/// Why a part of a trial cannot be used.
struct TrialFailure: Error {
  let problem: HoursProblem

  init(_ code: String, _ message: String) {
    problem = HoursProblem(code: "trial.\(code)", column: 1, message: message)
  }
}

extension HoursTrial {
  private static func hours(_ text: String, _ errors: inout [HoursProblem]) -> OpeningHours? {
    do {
      return try OpeningHours(text)
    } catch {
      errors += error.problems
      return nil
    }
  }

  private static func range(
    _ from: Result<Moment, TrialFailure>, _ until: Result<Moment, TrialFailure>,
    _ errors: inout [HoursProblem]
  ) -> ClosedRange<Moment>? {
    do {
      return try range(from: from.get(), until: until.get())
    } catch {
      errors.append(error.problem)
      if case .success = from { return nil }
      if case .failure(let second) = until { errors.append(second.problem) }
      return nil
    }
  }

  private static func range(
    from: Moment, until: Moment
  ) throws(TrialFailure) -> ClosedRange<Moment> {
    guard from < until else {
      throw TrialFailure("empty-range", "\"to\" is not after \"from\"; write a later date or time")
    }
    guard until.secondsSince1970 - from.secondsSince1970 <= longest else {
      throw TrialFailure("long-range", "more than ten years are too many; write a nearer \"to\"")
    }
    return from...until
  }

  private static func moment(
    _ text: String, _ name: String, _ zone: Zone
  ) -> Result<Moment, TrialFailure> {
    if let date = CivilDate(text) { return .success(zone.moment(of: date, minute: 0)) }
    do {
      return .success(try Moment(rfc3339: text))
    } catch {
      let mend = "\"\(name)\": \(error.description), or a date, as 2026-12-01"
      return .failure(TrialFailure("bad-\(name)", mend))
    }
  }

  /// Says that days hinge on holidays that the calendar does not know.
  private static func unknownHolidays(
    _ schedule: Schedule, _ range: ClosedRange<Moment>
  ) -> [HoursWarning] {
    let days = [range.lowerBound, range.upperBound.advanced(seconds: -1)]
      .map { $0.date(in: schedule.zone) }
    guard schedule.hours.dependsOnPublicHolidays,
      days.contains(where: { schedule.holidays.contains($0) == nil })
    else { return [] }
    let known = schedule.holidays.coveredYears.map {
      "outside \($0.lowerBound)-\($0.upperBound) the holidays of \(schedule.holidays.country) are"
    }
    return [
      HoursWarning(
        code: "trial.holidays-unknown", column: 1,
        message: "\(known ?? "without a holiday table of the country, public holidays are") not "
          + "known, so what hinges on PH is unknown; name a country with a table, or years in it")
    ]
  }
}
