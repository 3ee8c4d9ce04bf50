/// A point in time, to the second.
///
/// Written and read as RFC 3339; `Codable` uses the UTC form `2026-11-24T03:00:00Z`. No time zone is
/// held: a zone is named wherever a moment becomes a date or an hour.
public struct Moment: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  public let secondsSince1970: Int

  /// The first and the last second that a moment can hold; a day is kept free at either end so that
  /// every moment has a date in every zone.
  static let seconds =
    (CivilDate.dayNumbers.lowerBound + 1) * 86_400...(CivilDate.dayNumbers.upperBound * 86_400 - 1)

  /// Makes a moment from seconds since 1970-01-01T00:00:00Z.
  ///
  /// Seconds outside the years 1 to 9999 are brought to the nearer end.
  public init(secondsSince1970: Int) {
    self.secondsSince1970 = min(
      max(secondsSince1970, Moment.seconds.lowerBound), Moment.seconds.upperBound)
  }

  /// Reads RFC 3339 with `Z` or an offset, such as `2026-11-24T12:00:00+09:00`.
  ///
  /// Fractions of a second are dropped; seconds may be left out. Throws `MomentError`, whose text
  /// says what to write, also for a time without an offset: the zone is never guessed.
  public init(rfc3339 text: String) throws(MomentError) {
    var reader = MomentReader(text)
    self.init(secondsSince1970: try reader.read())
  }

  /// The day that calendars show in a zone at this moment.
  public func date(in zone: Zone) -> CivilDate {
    CivilDate(dayNumber: floorDivide(secondsSince1970 + zone.offset(at: self), 86_400))
  }

  /// The minute that clocks show in a zone at this moment, 0 to 1439 from midnight.
  public func minuteOfDay(in zone: Zone) -> Int {
    let local = secondsSince1970 + zone.offset(at: self)
    return (local - floorDivide(local, 86_400) * 86_400) / 60
  }

  /// RFC 3339 with the offset of a zone: `2026-11-24T12:00:00+09:00`, and `Z` for UTC itself.
  public func rfc3339(in zone: Zone) -> String {
    text(offset: zone.offset(at: self), utc: zone == .utc)
  }

  /// The moment some seconds later, kept within the years 1 to 9999.
  func advanced(seconds: Int) -> Moment { Moment(secondsSince1970: secondsSince1970 + seconds) }

  /// Orders moments from the earlier to the later.
  public static func < (left: Moment, right: Moment) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }

  private func text(offset: Int, utc: Bool) -> String {
    let local = secondsSince1970 + offset
    let day = floorDivide(local, 86_400)
    let second = local - day * 86_400
    let time = [second / 3600, second / 60 % 60, second % 60].map { padded($0, to: 2) }
    let size = abs(offset) / 60
    let zone =
      utc
      ? "Z" : (offset < 0 ? "-" : "+") + padded(size / 60, to: 2) + ":" + padded(size % 60, to: 2)
    return "\(CivilDate(dayNumber: day))T\(time.joined(separator: ":"))\(zone)"
  }
}

extension Moment: Codable {
  /// Reads RFC 3339 text; throws `DecodingError` when it is not a moment.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      self = try Moment(rfc3339: try container.decode(String.self))
    } catch let error as MomentError {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: error.description)
    }
  }

  /// Writes the UTC form, such as `2026-11-24T03:00:00Z`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text(offset: 0, utc: true))
  }
}

/// The quotient rounded down, so that the second before 1970 lies in the day before.
func floorDivide(_ dividend: Int, _ divisor: Int) -> Int {
  let quotient = dividend / divisor
  return dividend % divisor < 0 ? quotient - 1 : quotient
}
