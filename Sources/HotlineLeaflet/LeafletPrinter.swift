public import HotlineAnswers
import Synchronization

/// Prints leaflets. One at a time, whoever asks: Pango and FreeType do not bear two.
///
/// ```swift
/// let printer = LeafletPrinter()
/// let file = try printer.pdf(sheets, LeafletOptions(layout: .trifold))
/// ```
///
/// The fonts are opened at the first leaflet and stay open as long as the printer.
public final class LeafletPrinter: Sendable {
  /// The folders in which Debian keeps the Noto fonts.
  public static let debianFonts = [
    "/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto",
  ]

  private static let turn = Mutex(())
  private let fonts: [String]
  private let press = Mutex<Press?>(nil)

  /// Prepares a printer that uses the Noto fonts in these folders and no other font of the machine.
  public init(fonts: [String] = LeafletPrinter.debianFonts) {
    self.fonts = fonts
  }

  /// The bytes of a PDF; the same for the same sheets, options and fonts.
  public func pdf(
    _ sheets: [LeafletSheet], _ options: LeafletOptions
  ) throws(LeafletError) -> [UInt8] {
    try leaflet(sheets, options).pdf
  }

  /// The PDF, and where on its pages everything stands.
  public func leaflet(
    _ sheets: [LeafletSheet], _ options: LeafletOptions
  ) throws(LeafletError) -> PrintedLeaflet {
    try Self.turn.withLock { _ throws(LeafletError) -> PrintedLeaflet in
      try press.withLock { press throws(LeafletError) -> PrintedLeaflet in
        if let press { return try press.leaflet(sheets, options) }
        let opened = try Press(fonts: fonts)
        press = opened
        return try opened.leaflet(sheets, options)
      }
    }
  }
}
