/// Hours of one week, one bit an hour: hour 0 is Monday 00:00, hour 167 is Sunday 23:00.
public struct WeekMask: Hashable, Sendable {
  /// The hours of a week.
  public static let hours = 0..<168

  /// Every hour of the week.
  public static let all = WeekMask { _ in true }

  /// The hours, 64 to a word, lowest bit first.
  private var words: (first: UInt64, second: UInt64, third: UInt64)

  /// No hour.
  public init() { words = (0, 0, 0) }

  /// The hours for which the closure says so.
  public init(_ holds: (Int) -> Bool) {
    self.init()
    for hour in Self.hours where holds(hour) { insert(hour) }
  }

  /// How many hours there are in it, 0...168.
  public var count: Int {
    words.first.nonzeroBitCount + words.second.nonzeroBitCount + words.third.nonzeroBitCount
  }

  /// Whether no hour is in it.
  public var isEmpty: Bool { words.first | words.second | words.third == 0 }

  /// Whether an hour is in it; false for a number that is no hour of the week.
  public func contains(_ hour: Int) -> Bool {
    guard Self.hours.contains(hour) else { return false }
    let word = hour < 64 ? words.first : hour < 128 ? words.second : words.third
    return word >> UInt64(hour & 63) & 1 == 1
  }

  /// Adds an hour; a number that is no hour of the week adds nothing.
  public mutating func insert(_ hour: Int) {
    guard Self.hours.contains(hour) else { return }
    let bit: UInt64 = 1 << UInt64(hour & 63)
    switch hour >> 6 {
    case 0: words.first |= bit
    case 1: words.second |= bit
    default: words.third |= bit
    }
  }

  /// Adds the hours of another.
  public mutating func formUnion(_ other: WeekMask) {
    words.first |= other.words.first
    words.second |= other.words.second
    words.third |= other.words.third
  }

  /// The hours that are not in another.
  public func subtracting(_ other: WeekMask) -> WeekMask {
    var rest = self
    rest.words.first &= ~other.words.first
    rest.words.second &= ~other.words.second
    rest.words.third &= ~other.words.third
    return rest
  }

  /// The runs of hours that are not in it, in order, none reaching over the end of the week.
  public var gaps: [Range<Int>] {
    var gaps: [Range<Int>] = []
    var start: Int?
    for hour in Self.hours {
      if contains(hour) {
        if let begun = start { gaps.append(begun..<hour) }
        start = nil
      } else if start == nil {
        start = hour
      }
    }
    if let start { gaps.append(start..<Self.hours.upperBound) }
    return gaps
  }

  /// The longest run of hours that are not in it, the first of equals; nil when all are in it.
  public var longestGap: Range<Int>? { Self.longest(of: gaps) }

  /// The longest of some runs of hours, the first of equals; nil when there is none.
  public static func longest(of gaps: [Range<Int>]) -> Range<Int>? {
    guard var longest = gaps.first else { return nil }
    for gap in gaps where gap.count > longest.count { longest = gap }
    return longest
  }

  /// Whether both hold the same hours.
  public static func == (left: WeekMask, right: WeekMask) -> Bool { left.words == right.words }

  /// Hashes the hours.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.first)
    hasher.combine(words.second)
    hasher.combine(words.third)
  }
}
