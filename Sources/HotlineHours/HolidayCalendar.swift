/// The public holidays of a country in the years that its table covers.
///
/// Outside those years nothing is known and nothing is guessed: `contains(_:)` answers nil, and
/// opening hours that hinge on a holiday are `unknown`.
public struct HolidayCalendar: Sendable {
  /// The ISO 3166-1 code of the country in two capital letters, such as `JP`; empty for `none`.
  public let country: String
  /// The holidays, earliest first, one a day.
  public let holidays: [Holiday]
  /// The years whose holidays are all in the table; nil when no year is covered.
  public let coveredYears: ClosedRange<Int>?
  /// The days of `holidays` as day numbers, rising.
  let dayNumbers: [Int]
  /// The first covered day and the one after the last; empty when no year is covered.
  let coveredDays: Range<Int>

  /// A calendar that knows nothing: every question about a holiday is answered with nil.
  public static let none = HolidayCalendar(country: "", holidays: [], coveredYears: nil)

  /// Makes a calendar; holidays outside the covered years are left out, for their years are not whole.
  public init(country: String, holidays: [Holiday], coveredYears: ClosedRange<Int>?) {
    self.country = country
    self.coveredYears = coveredYears
    self.coveredDays = HolidayCalendar.days(of: coveredYears)
    let covered = coveredDays
    self.holidays = holidays.filter { covered.contains($0.date.dayNumber) }
      .sorted { $0.date < $1.date }
    self.dayNumbers = self.holidays.map(\.date.dayNumber)
  }

  /// Whether a date is a public holiday; nil outside the covered years, where it is not known.
  public func contains(_ date: CivilDate) -> Bool? { contains(dayNumber: date.dayNumber) }

  /// The holiday on a date; nil when there is none or the year is not covered.
  public func holiday(on date: CivilDate) -> Holiday? {
    index(ofDayNumber: date.dayNumber).map { holidays[$0] }
  }

  func contains(dayNumber: Int) -> Bool? {
    coveredDays.contains(dayNumber) ? index(ofDayNumber: dayNumber) != nil : nil
  }

  private func index(ofDayNumber dayNumber: Int) -> Int? {
    var low = 0
    var high = dayNumbers.count
    while low < high {
      let middle = (low + high) / 2
      if dayNumbers[middle] < dayNumber { low = middle + 1 } else { high = middle }
    }
    return low < dayNumbers.count && dayNumbers[low] == dayNumber ? low : nil
  }

  private static func days(of years: ClosedRange<Int>?) -> Range<Int> {
    guard let years, years.overlaps(1...9999) else { return 0..<0 }
    let known = years.clamped(to: 1...9999)
    let first = CivilDate.dayNumber(year: known.lowerBound, month: 1, day: 1)
    let last = CivilDate.dayNumber(year: known.upperBound, month: 12, day: 31)
    return first..<last + 1
  }
}

extension HolidayCalendar: Hashable {
  /// Whether two calendars hold the same holidays for the same country and years.
  public static func == (left: HolidayCalendar, right: HolidayCalendar) -> Bool {
    left.country == right.country && left.coveredYears == right.coveredYears
      && left.holidays == right.holidays
  }

  /// Hashes country and years alone: they nearly always tell two calendars apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(country)
    hasher.combine(coveredYears)
  }
}

extension HolidayCalendar: Codable {
  private enum Key: String, CodingKey { case country, holidays, coveredYears }

  /// Reads country, holidays and covered years.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      country: try container.decode(String.self, forKey: .country),
      holidays: try container.decode([Holiday].self, forKey: .holidays),
      coveredYears: try container.decodeIfPresent(ClosedRange<Int>.self, forKey: .coveredYears))
  }

  /// Writes country, holidays and covered years.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(country, forKey: .country)
    try container.encode(holidays, forKey: .holidays)
    try container.encodeIfPresent(coveredYears, forKey: .coveredYears)
  }
}
