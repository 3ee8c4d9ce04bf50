/// How far a translation can be relied on.
public enum MessageStatus: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Nobody who speaks the language has read it.
  case draft
  /// Somebody who speaks the language has read it.
  case reviewed
  /// Published by the authority that the words belong to.
  case official

  /// Less reliable first: a page stands on the least of its messages.
  public static func < (one: MessageStatus, other: MessageStatus) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .draft: 0
    case .reviewed: 1
    case .official: 2
    }
  }
}
