/// A fact that a question may hold, by its name in JSON and in rules.
///
/// The order of the cases is the order in which equal candidates for the next question are asked.
public enum FactName: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Whether there is danger now.
  case danger
  /// The languages the person speaks, best first.
  case languages
  /// Where the person is.
  case place
  /// What it is about.
  case subjects
  /// What the person needs.
  case needs
  /// Whether the person is under age.
  case minor
  /// The age in whole years.
  case age
  /// The gender.
  case gender
  /// The ground of stay.
  case residence
  /// The role in which the person asks.
  case role
  /// The nationality.
  case nationality
  /// Whether the person has little money.
  case lowIncome
  /// The line the person calls from.
  case line
  /// The channels the person wants.
  case channels
  /// Whether the person wants to stay anonymous.
  case anonymous
  /// Whether the police may be told.
  case consentPolice = "consent.police"
  /// Whether facts may be shared with others who help.
  case consentShare = "consent.share"

  /// Earlier cases are asked first.
  public static func < (left: FactName, right: FactName) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
