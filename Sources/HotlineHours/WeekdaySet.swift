/// Weekdays, each every week or only at some places in the month.
struct WeekdaySet: Hashable, Sendable {
  /// One bit a weekday, Monday lowest: the days that hold every week.
  private(set) var everyWeek: UInt8 = 0
  /// For each weekday one bit a place: bits 0…4 for the 1st to 5th, 5…9 for the last to fifth last.
  private(set) var places: [UInt16] = []

  var isEmpty: Bool { everyWeek == 0 && places.isEmpty }

  /// All days from one to another, also past Sunday: Friday to Monday are four days.
  mutating func insert(from first: Weekday, through last: Weekday) {
    let count = (last.rawValue - first.rawValue + 7) % 7
    for step in 0...count { everyWeek |= 1 << ((first.rawValue + step) % 7) }
    forgetPlacesOfEveryWeek()
  }

  /// A weekday at places in the month: 1…5 from its start, -1…-5 from its end.
  mutating func insert(_ weekday: Weekday, places wanted: [Int]) {
    if places.isEmpty { places = [UInt16](repeating: 0, count: 7) }
    for place in wanted { places[weekday.rawValue] |= WeekdaySet.bit(place) }
    forgetPlacesOfEveryWeek()
  }

  /// Whether a date is one of the days that hold at some places in the month.
  func containsPlace(of date: CivilDate) -> Bool {
    guard !places.isEmpty else { return false }
    let fromStart = (date.day - 1) / 7 + 1
    let length = CivilDate.length(ofMonth: date.month, year: date.year)
    let fromEnd = (length - date.day) / 7 + 1
    let wanted = places[date.weekday.rawValue]
    return wanted & (WeekdaySet.bit(fromStart) | WeekdaySet.bit(-fromEnd)) != 0
  }

  /// The places of a weekday, 1…5 then -1…-5.
  func places(of weekday: Weekday) -> [Int] {
    guard !places.isEmpty else { return [] }
    return [1, 2, 3, 4, 5, -1, -2, -3, -4, -5]
      .filter { places[weekday.rawValue] & WeekdaySet.bit($0) != 0 }
  }

  private static func bit(_ place: Int) -> UInt16 { 1 << (place > 0 ? place - 1 : 4 - place) }

  // `We,We[1]` says no more than `We`; one spelling keeps equal hours equal.
  private mutating func forgetPlacesOfEveryWeek() {
    guard !places.isEmpty else { return }
    for index in places.indices where everyWeek & 1 << index != 0 { places[index] = 0 }
    if places.allSatisfy({ $0 == 0 }) { places = [] }
  }
}
