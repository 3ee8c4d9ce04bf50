/// A time zone of the IANA database, as a value.
///
/// All changes of offset from 2000 to 2050 are read once when the zone is made; after that nothing
/// asks the system. Before 2000 the first offset holds, after 2050 the last. Two zones are equal when
/// they have the same identifier, and `Codable` writes the identifier alone.
///
/// ```swift
/// let tokyo = try Zone(identifier: "Asia/Tokyo")
/// ```
public struct Zone: Sendable {
  /// The IANA identifier, such as `Asia/Tokyo`.
  public let identifier: String
  /// Seconds since 1970 at which the offset changes, rising.
  let transitions: [Int]
  /// Seconds east of UTC: first the offset before any transition, then the one after each of them.
  let offsets: [Int]

  /// Coordinated universal time.
  public static let utc = Zone(identifier: "UTC", transitions: [], offsets: [0])

  init(identifier: String, transitions: [Int], offsets: [Int]) {
    self.identifier = identifier
    self.transitions = transitions
    self.offsets = offsets
  }

  /// Finds a zone by its IANA identifier, such as `Asia/Tokyo`.
  ///
  /// Throws `ZoneError.unknown` with the nearest real identifiers when there is no such zone.
  /// Abbreviations such as `JST` are refused, for several zones share them.
  public init(identifier: String) throws(ZoneError) {
    guard identifier != "UTC" else {
      self = .utc
      return
    }
    guard let source = ZoneSource(identifier: identifier) else {
      throw .unknown(identifier, nearest: ZoneSource.nearest(to: identifier))
    }
    let (transitions, offsets) = source.expanded()
    self.init(identifier: identifier, transitions: transitions, offsets: offsets)
  }

  /// Seconds to add to UTC at a moment: 32400 for `Asia/Tokyo`, negative west of Greenwich.
  public func offset(at moment: Moment) -> Int {
    offsets[transitions.isEmpty ? 0 : period(at: moment.secondsSince1970)]
  }

  /// The first moment at which clocks have reached a minute of a day.
  ///
  /// `minute` counts from midnight and may lie outside the day: 1560 is 02:00 on the next one. Where
  /// clocks are put back and a time comes twice, it is the first of the two; where they are put
  /// forward past the time, it is the moment of the change. So a later time of day never gives an
  /// earlier moment, and a line never closes later than it says.
  public func moment(of date: CivilDate, minute: Int) -> Moment {
    // Ten thousand years of minutes either way reach past every date, and never overflow.
    let reach = 5_300_000_000
    let minute = min(max(minute, -reach), reach)
    return Moment(secondsSince1970: seconds(dayNumber: date.dayNumber, minute: minute))
  }
}

extension Zone {
  /// The index in `offsets` that holds at a second.
  func period(at second: Int) -> Int {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= second { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Seconds since 1970 of the first moment at which clocks have reached a minute of a day.
  func seconds(dayNumber: Int, minute: Int) -> Int {
    let local = dayNumber * 86_400 + minute * 60
    guard !transitions.isEmpty else { return local - offsets[0] }
    // No offset is larger than a day, so the answer lies in one of the periods around it.
    for index in period(at: local - 86_400)..<offsets.count {
      let second = local - offsets[index]
      let start = index == 0 ? Int.min : transitions[index - 1]
      guard second >= start else { return start }
      if index == transitions.count || second < transitions[index] { return second }
    }
    return local - (offsets.last ?? 0)
  }

  /// The furthest that clocks have come by a moment, in seconds since 1970-01-01 of the wall clock.
  ///
  /// It stands still while an hour is repeated, so that what was over once does not begin again.
  func clock(at moment: Moment) -> Int {
    let second = moment.secondsSince1970
    guard !transitions.isEmpty else { return second + offsets[0] }
    let index = period(at: second)
    let shown = second + offsets[index]
    guard index > 0 else { return shown }
    return max(shown, transitions[index - 1] + offsets[index - 1] - 1)
  }
}

extension Zone: Hashable {
  /// Whether two zones have the same identifier.
  public static func == (left: Zone, right: Zone) -> Bool { left.identifier == right.identifier }

  /// Hashes the identifier.
  public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}

extension Zone: Codable {
  /// Reads an identifier; throws `DecodingError` when there is no such zone.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      self = try Zone(identifier: try container.decode(String.self))
    } catch let error as ZoneError {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }

  /// Writes the identifier.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(identifier)
  }
}
