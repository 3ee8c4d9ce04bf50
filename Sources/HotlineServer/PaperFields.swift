import HotlineLeaflet
import HotlineModel

/// How a leaflet is asked to be printed: the flags of `hotline leaflet` as fields of a query.
struct PaperFields {
  static let names = [
    "layout", "paper", "qr", "big-print", "high-contrast", "side-by-side",
  ]

  private let layout: LeafletLayout?
  private let paper: LeafletPaper?
  private let code: LeafletCode?
  private let isBigPrint: Bool
  private let isHighContrast: Bool
  private let isSideBySide: Bool

  /// Takes the fields out of a query.
  init(_ fields: inout QueryFields) throws(Problem) {
    (layout, paper) = (try fields.takeChoice("layout"), try fields.takeChoice("paper"))
    code = try fields.takeChoice("qr")
    isBigPrint = try fields.takeFlag("big-print")
    isHighContrast = try fields.takeFlag("high-contrast")
    isSideBySide = try fields.takeFlag("side-by-side")
  }

  /// What is asked for, and the rest as the leaflet itself says.
  func options(of leaflet: Leaflet) -> LeafletOptions {
    var options = LeafletOptions(leaflet, layout: layout)
    options.paper = paper ?? options.paper
    options.qr = code ?? options.qr
    (options.isBigPrint, options.isHighContrast) = (isBigPrint, isHighContrast)
    options.isSideBySide = isSideBySide
    return options
  }
}
