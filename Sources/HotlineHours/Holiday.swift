/// A public holiday on one date.
public struct Holiday: Hashable, Sendable, Codable {
  /// Why the day is a holiday.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Named by law, such as 勤労感謝の日.
    case statutory
    /// In place of a holiday that falls on another one or on a Sunday (振替休日).
    case substitute
    /// A day between two holidays that becomes one itself (国民の休日), such as 2026-09-22.
    case between
  }

  /// The day.
  public let date: CivilDate
  /// The name in the language of the country, such as 勤労感謝の日.
  public let name: String
  /// The name in English, such as Labour Thanksgiving Day.
  public let englishName: String
  /// Why the day is a holiday.
  public let kind: Kind
  /// Where the date is from, a short word that the table explains: `law`, `almanac`, `computed`.
  public let source: String

  /// Makes a holiday.
  public init(date: CivilDate, name: String, englishName: String, kind: Kind, source: String) {
    self.date = date
    self.name = name
    self.englishName = englishName
    self.kind = kind
    self.source = source
  }
}
