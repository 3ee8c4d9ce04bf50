import HotlineText

/// A leaflet as short messages of a telephone (SMS): names and numbers, each message useful alone.
///
/// A message holds 160 letters where all of them are in the alphabet of GSM 03.38, else 70. It is
/// split only between services. What cannot be dialled or opened is left out.
public struct LeafletMessage {
  private let sheet: LeafletSheet

  /// Takes what the leaflet says.
  public init(_ sheet: LeafletSheet) { self.sheet = sheet }

  /// The messages in the order of the paper; empty when nothing can be dialled or opened.
  ///
  /// The title stands in the first one where there is room for it beside the first service.
  public var parts: [String] {
    var parts: [String] = []
    var current = ""
    for line in sheet.groups.flatMap(\.entries).compactMap(line) {
      let begun = current.isEmpty && parts.isEmpty ? MessageSize.plain(sheet.title) : current
      let joined = begun.isEmpty ? line : "\(begun)\n\(line)"
      if MessageSize.fits(joined) {
        current = joined
      } else {
        if !current.isEmpty { parts.append(current) }
        current = line
      }
    }
    return current.isEmpty ? parts : parts + [current]
  }

  /// The name, the number and what to press; as much of it as one message holds.
  private func line(_ entry: LeafletSheet.Entry) -> String? {
    let numbers = entry.contacts.filter { $0.uri?.hasPrefix("tel:") == true }
    guard let contact = numbers.first ?? entry.contacts.first(where: { $0.uri != nil }) else {
      return nil
    }
    let number = sheet.isRightToLeft ? BidiIsolation.isolate(contact.value) : contact.value
    guard MessageSize.fits(number) else { return nil }
    let name = Self.name(entry.name.text, without: contact.value)
    // A key to press is more use than the end of the name, and the name than what to ask for.
    let steps = MessageSize.plain(contact.steps.joined(separator: "; "))
    let whole = steps.isEmpty ? number : "\(number) (\(steps))"
    guard MessageSize.fits(whole) else { return Self.shortened(name, before: number) }
    let line = Self.shortened(name, before: whole)
    let kept = line.count - whole.count - 1
    return kept < min(12, name.count) ? Self.shortened(name, before: number) : line
  }

  /// A name that ends in its own number, such as "Police 110", without it.
  private static func name(_ name: String, without number: String) -> String {
    let name = MessageSize.plain(name)
    guard name.hasSuffix(" \(number)") else { return name }
    return String(name.dropLast(number.count + 1))
  }

  /// The name cut at the end of a word until all fits; the number is never cut.
  private static func shortened(_ name: String, before rest: String) -> String {
    guard !MessageSize.fits("\(name) \(rest)") else { return "\(name) \(rest)" }
    let stop = MessageSize.isGSM(name + rest) ? "..." : "…"
    var short = Substring(name)
    while !short.isEmpty, !MessageSize.fits("\(short)\(stop) \(rest)") {
      short = short.dropLast()
    }
    if let space = short.lastIndex(of: " "), space > short.startIndex { short = short[..<space] }
    return short.isEmpty ? rest : "\(short)\(stop) \(rest)"
  }
}

/// How much room a text takes in a short message (3GPP TS 23.038).
enum MessageSize {
  /// Whether one message holds the text.
  static func fits(_ text: String) -> Bool {
    guard isGSM(text) else { return text.utf16.count <= 70 }
    return text.unicodeScalars.reduce(0) { $0 + (extended.contains($1) ? 2 : 1) } <= 160
  }

  /// Whether all letters are in the alphabet of GSM.
  static func isGSM(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { basic.contains($0) || extended.contains($0) }
  }

  /// The text with typographic signs as a telephone writes them, which saves more than half the
  /// room in a text of Latin letters.
  static func plain(_ text: String) -> String {
    signs.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private static let signs = [
    ("’", "'"), ("‘", "'"), ("“", "\""), ("”", "\""), ("–", "-"), ("—", "-"), ("…", "..."),
    ("\u{A0}", " "),  // NO-BREAK SPACE
    ("\u{202F}", " "),  // NARROW NO-BREAK SPACE
  ]
  private static let basic = Set(
    ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
      + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars)
  private static let extended = Set("\u{C}^{}\\[~]|€".unicodeScalars)
}
