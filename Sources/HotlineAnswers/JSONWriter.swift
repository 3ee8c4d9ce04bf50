/// Writes JSON with its keys in the order they are given, so that the same answer has the same
/// bytes everywhere.
public struct JSONWriter {
  /// The text so far.
  public private(set) var text = ""
  private var needsComma = false

  /// Makes a writer that has written nothing.
  public init() {}

  /// Writes an object whose fields the closure writes.
  public mutating func object(_ fields: (inout JSONWriter) -> Void) { nest("{", fields, "}") }

  /// Writes a list with one value for each element.
  public mutating func list<Element>(
    _ elements: some Sequence<Element>, _ each: (inout JSONWriter, Element) -> Void
  ) {
    nest("[", { writer in for element in elements { each(&writer, element) } }, "]")
  }

  /// Writes a key; its value must follow.
  public mutating func key(_ key: String) {
    separate()
    quote(key)
    text += ":"
    needsComma = false
  }

  /// Writes a text, or null for nil.
  public mutating func value(_ value: String?) {
    separate()
    if let value { quote(value) } else { text += "null" }
  }

  /// Writes a whole number, or null for nil.
  public mutating func value(_ value: Int?) {
    separate()
    text += value.map(String.init) ?? "null"
  }

  /// Writes true, false, or null for nil.
  public mutating func value(_ value: Bool?) {
    separate()
    text += value.map { $0 ? "true" : "false" } ?? "null"
  }

  /// Writes a key with a text, or with null for nil.
  public mutating func field(_ key: String, _ value: String?) {
    self.key(key)
    self.value(value)
  }

  /// Writes a key with a whole number, or with null for nil.
  public mutating func field(_ key: String, number: Int?) {
    self.key(key)
    value(number)
  }

  /// Writes a key with a list of texts.
  public mutating func field(_ key: String, _ values: [String]) {
    self.key(key)
    list(values) { $0.value($1) }
  }

  /// Writes a key with JSON that is already written.
  public mutating func field(_ key: String, json: String) {
    self.key(key)
    separate()
    text += json
  }

  private mutating func nest(
    _ open: String, _ inside: (inout JSONWriter) -> Void, _ close: String
  ) {
    separate()
    text += open
    needsComma = false
    inside(&self)
    text += close
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { text += "," }
    needsComma = true
  }

  private mutating func quote(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
