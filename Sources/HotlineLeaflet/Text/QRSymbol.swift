import CQR

/// A QR code: dark and light modules in a square.
struct QRSymbol {
  /// What it opens, such as `tel:0120250168`.
  let text: String
  /// Modules on a side.
  let side: Int
  /// Whether each module is dark, row by row from the top.
  let isDark: [Bool]

  /// Light modules that must stand around it.
  static let quietZone = 4

  /// Makes the code of a text; nil when it is too long.
  init?(_ text: String) {
    var modules = [UInt8](repeating: 0, count: Int(CQR_MOST * CQR_MOST))
    let bytes = Array(text.utf8)
    let side = bytes.withUnsafeBufferPointer { buffer -> Int32 in
      guard let start = buffer.baseAddress else { return 0 }
      return cqr_modules(start, Int32(clamping: buffer.count), &modules)
    }
    guard side > 0 else { return nil }
    (self.text, self.side) = (text, Int(side))
    isDark = modules[..<Int(side * side)].map { $0 == 1 }
  }

  /// The side of the dark part in points: at least 15 mm, and modules that a telephone can tell apart.
  var length: Double { max(Length.millimetres(15), Double(side) * Length.millimetres(0.42)) }

  /// The width of the light border in points.
  var border: Double { length / Double(side) * Double(Self.quietZone) }
}
