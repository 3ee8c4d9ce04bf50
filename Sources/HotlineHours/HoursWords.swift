/// The words of opening hours, with the other spellings that are read.
enum HoursWords {
  /// A word that has a meaning of its own.
  enum Meaning: Hashable {
    case weekday(Weekday)
    case month(Int)
    case publicHoliday
    case schoolHoliday
    case week
    case state(OpenState)
  }

  struct Entry {
    let meaning: Meaning
    let normal: String
    /// Other spellings, in small letters.
    let others: [String]
  }

  static let entries: [Entry] =
    zip(Weekday.allCases, weekdayNames).map { weekday, others in
      Entry(meaning: .weekday(weekday), normal: weekday.symbol, others: others)
    }
    + zip(1...12, zip(HoursPrinter.months, monthNames)).map { month, names in
      Entry(meaning: .month(month), normal: names.0, others: names.1)
    } + [
      Entry(meaning: .publicHoliday, normal: "PH", others: []),
      Entry(meaning: .schoolHoliday, normal: "SH", others: []),
      Entry(meaning: .week, normal: "week", others: []),
      Entry(meaning: .state(.open), normal: "open", others: []),
      Entry(meaning: .state(.closed), normal: "off", others: []),
      Entry(meaning: .state(.closed), normal: "closed", others: []),
      Entry(meaning: .state(.unknown), normal: "unknown", others: []),
    ]

  private static let byNormal = Dictionary(
    entries.map { ($0.normal, $0) }, uniquingKeysWith: { first, _ in first })

  private static let bySpelling = Dictionary(
    entries.flatMap { entry in ([entry.normal.lowercased()] + entry.others).map { ($0, entry) } },
    uniquingKeysWith: { first, _ in first })

  /// The word that a text stands for, in its normal or another spelling; nil when there is none.
  static func entry(_ text: String) -> Entry? { byNormal[text] ?? bySpelling[text.lowercased()] }

  /// The words that differ least from a text, in at most a third of its letters.
  static func nearest(to text: String) -> [Entry] {
    let wanted = text.lowercased()
    let ranked = entries.map { entry in
      (
        ([entry.normal.lowercased()] + entry.others).map { editDistance(wanted, $0) }.min() ?? 99,
        entry
      )
    }
    let best = ranked.map(\.0).min() ?? 99
    guard best <= wanted.count / 3 else { return [] }
    return ranked.filter { $0.0 == best }.map(\.1)
  }

  private static let weekdayNames = [
    ["mon", "monday"], ["tue", "tues", "tuesday"], ["wed", "weds", "wednesday"],
    ["thu", "thur", "thurs", "thursday"], ["fri", "friday"], ["sat", "saturday"],
    ["sun", "sunday"],
  ]

  private static let monthNames = [
    ["january"], ["february"], ["march"], ["april"], [], ["june"], ["july"], ["august"],
    ["sept", "september"], ["october"], ["november"], ["december"],
  ]

  /// What to write in place of words that are often tried; in small letters.
  static let refused: [String: String] = [
    "sunrise": "write a time; the hours of the sun are not read here",
    "sunset": "write a time; the hours of the sun are not read here",
    "dawn": "write a time; the hours of the sun are not read here",
    "dusk": "write a time; the hours of the sun are not read here",
    "easter": "write the dates, such as 2027 Mar 28",
    "am": "write times from 00:00 to 24:00, such as 09:00",
    "pm": "write times from 00:00 to 24:00, such as 17:00",
    "to": "write - between the ends of a range, as in Mo-Fr",
    "until": "write - between the ends of a range, as in 09:00-17:00",
    "and": "write , between the parts of a list, as in Mo,We",
    "daily": "write Mo-Su",
    "weekdays": "write Mo-Fr",
    "weekend": "write Sa-Su",
    "weekends": "write Sa-Su",
    "holiday": "write PH for public holidays",
    "holidays": "write PH for public holidays",
    "except": "write a rule of its own that closes, such as ; PH off",
    "day": "write the days themselves; days counted from others are not read here",
    "days": "write the days themselves; days counted from others are not read here",
    "月": "write Mo", "火": "write Tu", "水": "write We", "木": "write Th", "金": "write Fr",
    "土": "write Sa", "日": "write Su", "祝": "write PH", "祝日": "write PH", "平日": "write Mo-Fr",
    "毎日": "write Mo-Su", "土日": "write Sa-Su", "土日祝": "write PH,Sa-Su",
  ]
}
