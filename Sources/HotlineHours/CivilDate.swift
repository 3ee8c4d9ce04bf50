/// A day in the Gregorian calendar, without a time or a zone.
///
/// Years 1 to 9999. The text form is ISO 8601: `CivilDate("2026-11-24")`, and it is what `Codable`
/// writes and reads.
public struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01, negative before it.
  public let dayNumber: Int
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// The day numbers of 0001-01-01 and 9999-12-31.
  static let dayNumbers = -719_162...2_932_896

  /// Makes a date from its parts; nil when there is no such day, as 2026-02-29.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CivilDate.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.dayNumber = CivilDate.dayNumber(year: year, month: month, day: day)
  }

  /// Reads `2026-11-24`; nil for any other form or for a day that does not exist.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]),
      let day = decimal(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Makes the date that lies `dayNumber` days after 1970-01-01.
  ///
  /// A number outside the years 1 to 9999 is brought to the nearer end, so that arithmetic on dates
  /// never overflows.
  public init(dayNumber: Int) {
    let clamped = min(
      max(dayNumber, CivilDate.dayNumbers.lowerBound), CivilDate.dayNumbers.upperBound)
    // Counting years from 1 March puts the leap day last, so month lengths need no table.
    let sinceEra = clamped + 719_468
    let era = sinceEra / 146_097
    let dayOfEra = sinceEra - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.dayNumber = clamped
    self.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.month = month
    self.day = dayOfYear - (153 * shifted + 2) / 5 + 1
  }

  /// The day of the week.
  public var weekday: Weekday { CivilDate.weekday(ofDayNumber: dayNumber) }

  /// The week number of ISO 8601, 1 to 53.
  ///
  /// The week with the year's first Thursday is week 1, so the first days of January may lie in week
  /// 52 or 53 and the last of December in week 1: 2027-01-01 is in week 53.
  public var isoWeek: Int {
    let thursday = CivilDate(dayNumber: dayNumber - weekday.rawValue + 3)
    let firstOfYear = CivilDate.dayNumber(year: thursday.year, month: 1, day: 1)
    return (thursday.dayNumber - firstOfYear) / 7 + 1
  }

  /// The date `days` later, or earlier for a negative number; kept within the years 1 to 9999.
  public func adding(days: Int) -> CivilDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return CivilDate(dayNumber: overflow ? (days < 0 ? Int.min : Int.max) : sum)
  }

  /// The ISO 8601 form, such as `2026-11-24`.
  public var description: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// Orders dates from the earlier to the later.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension CivilDate {
  /// The number of days in a month of a year.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day of the week of a day number; 1970-01-01 was a Thursday.
  static func weekday(ofDayNumber dayNumber: Int) -> Weekday {
    let index = (dayNumber % 7 + 10) % 7
    return Weekday(rawValue: index) ?? .monday
  }

  /// Days since 1970-01-01 of a date that exists.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CivilDate: Codable {
  /// Reads the text form; throws `DecodingError` when it is not a date.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is not a date; write it as 2026-11-24")
    }
    self = date
  }

  /// Writes the text form, such as `2026-11-24`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
