/// Times of a day, from a minute to a minute; the end may lie on the next day.
struct TimeSpan: Hashable, Sendable {
  /// Minutes from midnight, 0 to 1439.
  let start: Int
  /// Minutes from the same midnight, after `start` and at most 2880; nil when no end is stated.
  let end: Int?
  /// Whether the line may stay open after the end: `17:00+`, `10:00-16:00+`.
  let isOpenEnded: Bool

  static let day = 1440
  static let wholeDay = TimeSpan(start: 0, end: day, isOpenEnded: false)

  /// Where the stated span is over: without a stated end, at midnight.
  var knownEnd: Int { end ?? TimeSpan.day }
}
