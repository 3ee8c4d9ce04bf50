public import HotlineModel

/// How a leaflet is printed: everything but its words.
///
/// `LeafletOptions(layout: .a4, paper: .a4, qr: .tel, isBigPrint: true)`
public struct LeafletOptions: Hashable, Sendable {
  /// How it is laid out.
  public var layout: LeafletLayout
  /// What it is printed on.
  public var paper: LeafletPaper
  /// What the code beside each service opens; a service without such an address has none.
  public var qr: LeafletCode
  /// Whether no letter is smaller than 18 points.
  public var isBigPrint: Bool
  /// Whether everything is black and lines are thick.
  public var isHighContrast: Bool
  /// Whether several languages stand beside each other, each service in one row; else one follows
  /// the other. Cards of several languages are dealt out in turn on each sheet.
  public var isSideBySide: Bool
  /// Columns of the list, 1 or 2; nil lets its length decide.
  public var columns: Int?
  /// The date of the file, in seconds since 1970 began in UTC; nil leaves it out.
  public var madeAt: Int?

  /// The choices that a leaflet makes itself; a layout that is not its own may be asked for instead.
  public init(_ leaflet: Leaflet, layout: LeafletLayout? = nil) {
    let layout = layout ?? leaflet.layout
    self.init(layout: layout, qr: leaflet.code(in: layout))
  }

  /// Joins the choices.
  public init(
    layout: LeafletLayout, paper: LeafletPaper = .a4, qr: LeafletCode = .none,
    isBigPrint: Bool = false, isHighContrast: Bool = false, isSideBySide: Bool = false,
    columns: Int? = nil, madeAt: Int? = nil
  ) {
    (self.layout, self.paper, self.qr) = (layout, paper, qr)
    (self.isBigPrint, self.isHighContrast) = (isBigPrint, isHighContrast)
    (self.isSideBySide, self.columns, self.madeAt) = (isSideBySide, columns, madeAt)
  }
}
