/// QR codes that have been made: each stands in many leaflets and is tried in many sizes.
final class QRSymbols {
  private static let most = 2000
  private var symbols: [String: QRSymbol] = [:]

  /// The code of a text; nil when it is too long.
  func symbol(_ text: String) -> QRSymbol? {
    if let known = symbols[text] { return known }
    guard let symbol = QRSymbol(text) else { return nil }
    if symbols.count > Self.most { symbols = [:] }
    symbols[text] = symbol
    return symbol
  }
}
