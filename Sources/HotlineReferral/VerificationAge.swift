public import HotlineHours
public import HotlineModel

/// How long ago something was verified, for whoever relies on it.
public struct VerificationAge: Hashable, Sendable {
  /// Whole months since the first day that the date can mean; nil when there is no date.
  public let months: Int?
  private let verified: Verification

  /// The age of a verification on a day.
  public init(_ verified: Verification, on today: CivilDate) {
    self.verified = verified
    months = verified.on.earliest.map { checked in
      let months = (today.year - checked.year) * 12 + today.month - checked.month
      return today.day < checked.day ? months - 1 : months
    }
  }

  /// Whether it was verified over a year ago, or nobody knows when.
  public var isOld: Bool { months.map { $0 >= 12 } ?? true }

  /// What to say of it, a message of the group `caution`; nil while it is fresh.
  public var caution: Phrase? {
    guard let months else { return Phrase("verified.undated") }
    guard isOld else { return nil }
    return Phrase("verified.old", [("date", .date(verified.on)), ("years", .number(months / 12))])
  }
}
