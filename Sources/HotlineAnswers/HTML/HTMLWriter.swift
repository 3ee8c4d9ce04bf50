/// Writes HTML in which no text can become markup.
///
/// Names of elements and attributes are `StaticString`, so they are written in the source; whatever
/// comes from a record, a locale or a person is text or the value of an attribute, and escaped.
public struct HTMLWriter {
  /// The markup so far.
  public private(set) var markup = ""

  /// Makes a writer that has written nothing.
  public init() {}

  /// The first line of a document.
  public mutating func doctype() { markup += "<!doctype html>\n" }

  /// Writes an element around what the closure writes.
  public mutating func element(
    _ name: StaticString, _ attributes: [HTMLAttribute] = [],
    _ inside: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    // A text area swallows one line end at its beginning, which could be the person's own.
    if Self.holdsLines.contains("\(name)") || "\(name)" == "textarea" { markup += "\n" }
    inside(&self)
    markup += "</\(name)>"
    if Self.endsLine.contains("\(name)") || Self.holdsLines.contains("\(name)") { markup += "\n" }
  }

  /// Writes an element with a text in it.
  public mutating func element(
    _ name: StaticString, _ attributes: [HTMLAttribute], _ text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element without attributes with a text in it.
  public mutating func element(_ name: StaticString, _ text: String) {
    element(name) { $0.text(text) }
  }

  /// Writes an element that can hold nothing, such as `input`.
  public mutating func void(_ name: StaticString, _ attributes: [HTMLAttribute] = []) {
    open(name, attributes)
    markup += "\n"
  }

  /// Writes a block of JSON that no browser runs, such as JSON-LD; nothing in it can end the block.
  public mutating func data(_ type: StaticString, json: String) {
    open("script", [HTMLAttribute("type", "\(type)")])
    for scalar in json.unicodeScalars {
      switch scalar {
      // In JSON these stand within texts alone, where they may be written by their numbers.
      case "<", ">", "&", "\u{2028}", "\u{2029}":
        markup += "\\u" + String(0x1_0000 + scalar.value, radix: 16).dropFirst()
      default: markup.unicodeScalars.append(scalar)
      }
    }
    markup += "</script>\n"
  }

  /// Writes a text.
  public mutating func text(_ text: String) { markup += Self.escaped(text) }

  private mutating func open(_ name: StaticString, _ attributes: [HTMLAttribute]) {
    markup += "<\(name)"
    for attribute in attributes {
      guard let value = attribute.value else { continue }
      markup +=
        value.isEmpty ? " \(attribute.name)" : " \(attribute.name)=\"\(Self.escaped(value))\""
    }
    markup += ">"
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      // HTML allows no control characters; a browser would guess what they mean.
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether a text with such a byte may need to be escaped: signs of markup, control characters, and
  /// the byte with which those above ASCII begin.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || "&<>\"'".utf8.contains(byte)
  }

  private static let holdsLines: Set<String> = [
    "article", "body", "datalist", "details", "div", "dl", "fieldset", "footer", "form", "head",
    "header", "html", "main", "ol", "section", "select", "ul",
  ]
  private static let endsLine: Set<String> = [
    "button", "dd", "dt", "h1", "h2", "h3", "h4", "label", "legend", "li", "option", "p", "script",
    "summary", "textarea", "title",
  ]
}
