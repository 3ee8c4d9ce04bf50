public import HotlineHours

/// A date as sources state it: a day, a month, a year, or none.
///
/// Sources often carry only `2018` or `2023-09`; making a day of that would be an invention.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  /// The year, or nil when the source states no date.
  public let year: Int?
  /// The month 1...12, or nil when not stated.
  public let month: Int?
  /// The day of the month, or nil when not stated.
  public let day: Int?

  /// The date of a source that states none; written `undated`.
  public static let undated = PartialDate()

  private init() { (year, month, day) = (nil, nil, nil) }

  /// Reads `2023-09-15`, `2023-09`, `2023` or `undated`; nil for anything else.
  public init?(_ text: String) {
    guard text != "undated" else {
      self = .undated
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    guard CivilDate(year: numbers[0], month: month ?? 1, day: day ?? 1) != nil else { return nil }
    (self.year, self.month, self.day) = (numbers[0], month, day)
  }

  /// The text that `init(_:)` reads back.
  public var description: String {
    guard let year else { return "undated" }
    let parts = [month, day].compactMap { $0 }.map { $0 < 10 ? "0\($0)" : "\($0)" }
    return (["\(year)"] + parts).joined(separator: "-")
  }

  /// The first day the date can mean, so that age is never understated; nil when undated.
  public var earliest: CivilDate? {
    guard let year else { return nil }
    return CivilDate(year: year, month: month ?? 1, day: day ?? 1)
  }
}

extension PartialDate: Codable {
  /// Reads one string; throws when it is no date.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is no date; write 2026, 2026-11 or 2026-11-21"
      )
    }
    self = date
  }

  /// Writes one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
