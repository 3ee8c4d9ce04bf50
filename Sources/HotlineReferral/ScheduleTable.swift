import HotlineHours
import Synchronization

/// The distinct opening hours of a directory; each is read from its text when it is first needed.
///
/// A process that answers one question reads only the hours of the services that come into it.
final class ScheduleTable: Sendable {
  /// The hours in their normal form.
  let texts: [String]
  /// The zone of all of them.
  let zone: Zone
  private let holidays: HolidayCalendar
  private let read: Mutex<[Schedule?]>

  init(texts: [String], zone: Zone, holidays: HolidayCalendar) {
    (self.texts, self.zone, self.holidays) = (texts, zone, holidays)
    read = Mutex(Array(repeating: nil, count: texts.count))
  }

  /// How many there are.
  var count: Int { texts.count }

  /// The schedule at a position; hours that cannot be read are unknown, never open.
  subscript(position: Int) -> Schedule {
    read.withLock { known in
      if let schedule = known[position] { return schedule }
      let hours = (try? OpeningHours(texts[position])) ?? .unknown
      let schedule = Schedule(hours: hours, zone: zone, holidays: holidays)
      known[position] = schedule
      return schedule
    }
  }
}

extension ScheduleTable: Hashable {
  /// Whether both hold the same hours in the same zone with the same holidays.
  static func == (left: ScheduleTable, right: ScheduleTable) -> Bool {
    left.texts == right.texts && left.zone == right.zone && left.holidays == right.holidays
  }

  func hash(into hasher: inout Hasher) { hasher.combine(texts) }
}
