public import HotlineModel

/// Why a leaflet cannot be printed as asked.
public enum LeafletError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There are no words to print.
  case nothingToPrint
  /// A service finds no room, even in the smallest letters that are allowed.
  case doesNotFit(service: String, layout: LeafletLayout, locale: String)
  /// What stands around the services, such as the title, leaves them no room.
  case noRoom(layout: LeafletLayout, locale: String)
  /// No font is in these folders.
  case noFonts([String])
  /// No font has a shape for so many of the characters of a language.
  case noShape(characters: Int, locale: String)
  /// The address of a service is too long for a QR code.
  case codeTooLong(service: String, locale: String)

  /// What is wrong and what to do, such as `"otit-consultation" does not fit on a card in vi; …`.
  public var description: String {
    switch self {
    case .nothingToPrint:
      "there is nothing to print; give at least one language with one service"
    case .doesNotFit(let service, let layout, let locale):
      "\"\(service)\" does not fit on the layout \(layout.rawValue) in \(locale); "
        + "choose fewer services or facts, or \(Self.larger(layout))"
    case .noRoom(let layout, let locale):
      "the words around the services fill the layout \(layout.rawValue) in \(locale); "
        + "shorten title and introduction, or choose \(Self.larger(layout))"
    case .noFonts(let folders):
      "no Noto font is in \(folders.joined(separator: ", ")); "
        + "install fonts-noto-core and fonts-noto-cjk"
    case .noShape(let characters, let locale):
      "\(characters) characters of the words in \(locale) have no shape in the fonts for it; "
        + "take them out or install the font"
    case .codeTooLong(let service, let locale):
      "the address of \"\(service)\" in \(locale) is too long for a QR code; print it without"
    }
  }

  /// What has more room than a layout.
  private static func larger(_ layout: LeafletLayout) -> String {
    layout == .a4
      ? "the paper \(LeafletPaper.a3.rawValue)" : "the layout \(LeafletLayout.a4.rawValue)"
  }
}
