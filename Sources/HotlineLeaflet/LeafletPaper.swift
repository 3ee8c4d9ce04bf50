/// The paper that is printed on.
public enum LeafletPaper: String, CaseIterable, Hashable, Sendable {
  /// 210 x 297 mm.
  case a4 = "A4"
  /// 8.5 x 11 inches.
  case letter = "Letter"
  /// 297 x 420 mm.
  case a3 = "A3"

  /// The shorter side in points, 1/72 inch.
  public var width: Double {
    switch self {
    case .a4: Length.millimetres(210)
    case .letter: 612
    case .a3: Length.millimetres(297)
    }
  }

  /// The longer side in points, 1/72 inch.
  public var height: Double {
    switch self {
    case .a4: Length.millimetres(297)
    case .letter: 792
    case .a3: Length.millimetres(420)
    }
  }
}

/// Lengths in points, 1/72 inch.
enum Length {
  static func millimetres(_ length: Double) -> Double { length * 72 / 25.4 }
}
