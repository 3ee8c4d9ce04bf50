import HotlineLeaflet
import HotlineModel
import Testing

/// Invented leaflets as they are printed; one printer for all tests.
enum Printed {
  static let printer = LeafletPrinter()

  /// One case of a test over all layouts and languages.
  struct Row: CustomTestStringConvertible, Sendable {
    let layout: LeafletLayout
    let locale: String
    var testDescription: String { "\(layout.rawValue) \(locale)" }
  }

  static let rows = LeafletLayout.allCases.flatMap { layout in
    InventedSheet.locales.map { Row(layout: layout, locale: $0) }
  }

  /// How many invented services a layout holds in every language.
  static func services(_ row: Row) -> Int {
    switch row.layout {
    case .a4, .trifold, .zine, .discreetCard: 7
    case .poster: 5
    // Lines of Burmese and Urdu are high.
    case .card: ["my", "ur"].contains(row.locale) ? 1 : 2
    }
  }

  static func leaflet(_ row: Row) throws -> PrintedLeaflet {
    let sheet = InventedSheet.sheet(row.locale, services: services(row))
    return try printer.leaflet([sheet], LeafletOptions(layout: row.layout, madeAt: 1_796_000_000))
  }
}
