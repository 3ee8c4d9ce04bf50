/// A three-valued truth after Kleene: what is unknown stays unknown until something decides it.
///
/// Source: S. C. Kleene, Introduction to Metamathematics (1952), section 64, the strong tables.
public enum Truth: Int, Hashable, Sendable, Codable, Comparable {
  /// It does not hold.
  case no = 0
  /// Nobody knows.
  case unknown = 1
  /// It holds.
  case yes = 2

  /// Makes a truth of what is known; nil is unknown.
  public init(_ known: Bool?) { self = known.map { $0 ? .yes : .no } ?? .unknown }

  /// `no` before `unknown` before `yes`, so that "and" is the minimum and "or" the maximum.
  public static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

  /// The opposite; unknown stays unknown.
  public static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }
}
