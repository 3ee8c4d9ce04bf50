import HotlineText

/// Draws an SVG page in millimetres; where the reader's language runs right to left, everything is
/// mirrored, so that a drawing is written once from the leading to the trailing edge.
struct SVGCanvas {
  /// Where a text is held: at its leading end, its middle or its trailing end.
  enum Anchor: String {
    case leading = "start"
    case middle
    case trailing = "end"
  }

  let width: Double
  let height: Double
  private let isMirrored: Bool
  private(set) var body = ""

  init(width: Double, height: Double, isMirrored: Bool) {
    (self.width, self.height, self.isMirrored) = (width, height, isMirrored)
  }

  /// The whole document; `style` holds definitions that stand before the drawing.
  func document(title: String, description: String, locale: String, definitions: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.number(width))mm" \
    height="\(Self.number(height))mm" viewBox="0 0 \(Self.number(width)) \(Self.number(height))" \
    role="img" xml:lang="\(locale)" direction="\(isMirrored ? "rtl" : "ltr")" \
    font-family="sans-serif">
    <title>\(Self.escaped(title))</title>
    <desc>\(Self.escaped(description))</desc>
    \(definitions)
    <rect width="\(Self.number(width))" height="\(Self.number(height))" fill="#fff"/>
    \(body)</svg>

    """
  }

  /// A rectangle whose leading edge is at `x`.
  mutating func rectangle(_ x: Double, _ y: Double, _ w: Double, _ h: Double, _ paint: String) {
    body += """
      <rect x="\(Self.number(left(x, w)))" y="\(Self.number(y))" width="\(Self.number(w))" \
      height="\(Self.number(h))" \(paint)/>

      """
  }

  /// A line.
  mutating func line(
    _ x: Double, _ y: Double, _ x2: Double, _ y2: Double, _ width: Double, color: String = "#000"
  ) {
    body += """
      <path d="M\(Self.number(left(x, 0))) \(Self.number(y))L\(Self.number(left(x2, 0))) \
      \(Self.number(y2))" stroke="\(color)" stroke-width="\(Self.number(width))"/>

      """
  }

  /// A text of one line, made smaller where it would be wider than `room`.
  mutating func text(
    _ text: String, _ x: Double, _ y: Double, size: Double, anchor: Anchor = .leading,
    room: Double? = nil, paint: String = ""
  ) {
    let size = Self.fitting(text, size, room)
    let place = "x=\"\(Self.number(left(x, 0)))\" y=\"\(Self.number(y))\""
    write(text, place, size, anchor.rawValue, paint)
  }

  /// A text that runs upwards from a point, with its middle above the point.
  mutating func upright(_ text: String, _ x: Double, _ y: Double, size: Double, room: Double) {
    let size = Self.fitting(text, size, room)
    let place = "\(Self.number(left(x, 0) + 0.32 * size)) \(Self.number(y))"
    // Upwards is to the physical left end, which is the last one of a text from right to left.
    write(
      text, "transform=\"translate(\(place)) rotate(-90)\"", size, isMirrored ? "end" : "start", "")
  }

  private mutating func write(
    _ text: String, _ place: String, _ size: Double, _ anchor: String, _ paint: String
  ) {
    let paint = paint.isEmpty ? "" : " " + paint
    body += """
      <text \(place) font-size="\(Self.number(size))" text-anchor="\(anchor)"\(paint)>\
      \(Self.escaped(text))</text>

      """
  }

  private func left(_ x: Double, _ w: Double) -> Double { isMirrored ? width - x - w : x }

  /// The largest size up to `size` at which a text fits.
  private static func fitting(_ text: String, _ size: Double, _ room: Double?) -> Double {
    guard let room else { return size }
    let needed = width(of: text) * size
    return needed > room ? size * room / needed : size
  }

  /// How wide a text is for its size, by what signs take on the average.
  ///
  /// From Devanagari to Sinhala, in Burmese and in Khmer, many signs that are joined to a letter take
  /// room of their own, and letters are wide.
  static func width(of text: String) -> Double {
    let joined: [ClosedRange<UInt32>] = [0x900...0xDFF, 0x1000...0x109F, 0x1780...0x17FF]
    return text.unicodeScalars.reduce(0) { width, scalar in
      let isJoined = joined.contains { $0.contains(scalar.value) }
      return width + (isJoined ? 0.6 : 0.56 * Double(DisplayWidth.columns(of: String(scalar))))
    }
  }

  /// Two decimals at most, the same on every machine.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
