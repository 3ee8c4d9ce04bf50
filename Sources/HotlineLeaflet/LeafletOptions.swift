/// How a leaflet is printed: everything but its words.
///
/// `LeafletOptions(layout: .list, paper: .a4, qr: .tel, isBigPrint: true)`
public struct LeafletOptions: Hashable, Sendable {
  /// How it is laid out.
  public let layout: LeafletLayout
  /// What it is printed on.
  public let paper: LeafletPaper
  /// What the code beside each service opens; a service without such an address has none.
  public let qr: LeafletQR
  /// Whether no letter is smaller than 18 points.
  public let isBigPrint: Bool
  /// Whether everything is black and lines are thick.
  public let isHighContrast: Bool
  /// Whether several languages stand beside each other, each service in one row; else one follows
  /// the other. Cards of several languages are dealt out in turn on each sheet.
  public let isSideBySide: Bool
  /// Columns of the list, 1 or 2; nil lets its length decide.
  public let columns: Int?
  /// The date of the file, in seconds since 1970 began in UTC; nil leaves it out.
  public let madeAt: Int?

  /// Joins the choices.
  public init(
    layout: LeafletLayout, paper: LeafletPaper = .a4, qr: LeafletQR = .none,
    isBigPrint: Bool = false, isHighContrast: Bool = false, isSideBySide: Bool = false,
    columns: Int? = nil, madeAt: Int? = nil
  ) {
    (self.layout, self.paper, self.qr) = (layout, paper, qr)
    (self.isBigPrint, self.isHighContrast) = (isBigPrint, isHighContrast)
    (self.isSideBySide, self.columns, self.madeAt) = (isSideBySide, columns, madeAt)
  }
}
