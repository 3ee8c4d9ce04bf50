/// A day of the week, Monday first as in ISO 8601.
///
/// The raw value counts from Monday: `Weekday.monday.rawValue` is 0, `Weekday.sunday.rawValue` 6.
public enum Weekday: Int, Hashable, Comparable, Sendable, Codable, CaseIterable {
  /// Monday, written `Mo` in opening hours.
  case monday = 0
  /// Tuesday, written `Tu`.
  case tuesday
  /// Wednesday, written `We`.
  case wednesday
  /// Thursday, written `Th`.
  case thursday
  /// Friday, written `Fr`.
  case friday
  /// Saturday, written `Sa`.
  case saturday
  /// Sunday, written `Su`.
  case sunday

  /// The two letters that stand for the day in opening hours: `Mo`, `Tu`, … `Su`.
  public var symbol: String {
    switch self {
    case .monday: "Mo"
    case .tuesday: "Tu"
    case .wednesday: "We"
    case .thursday: "Th"
    case .friday: "Fr"
    case .saturday: "Sa"
    case .sunday: "Su"
    }
  }

  /// Orders the days from Monday to Sunday.
  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
