public import HotlineHours

/// The week that coverage is counted for: a real one, Monday to Sunday, with its real holidays.
public struct CoverageWeek: Hashable, Sendable {
  /// Its Monday.
  public let monday: CivilDate
  /// The zone whose clocks it follows.
  public let zone: Zone

  /// The week that a day lies in.
  public init(of day: CivilDate, zone: Zone) {
    self.zone = zone
    monday = day.adding(days: -day.weekday.rawValue)
  }

  /// Its Sunday.
  public var sunday: CivilDate { monday.adding(days: 6) }

  /// The beginning of an hour, 0...167.
  ///
  /// Where clocks are put forward past it, it is the moment of the change; where it comes twice, the
  /// first of the two.
  public func moment(ofHour hour: Int) -> Moment {
    zone.moment(of: monday.adding(days: hour / 24), minute: hour % 24 * 60)
  }

  /// The beginning of the week.
  public var start: Moment { moment(ofHour: 0) }
}
