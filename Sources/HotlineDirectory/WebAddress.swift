/// What can be opened in a browser.
enum WebAddress {
  /// Reads an address; nil, with a finding, when it cannot be opened.
  static func read(_ field: Field) -> String? {
    guard let text = field.text() else { return nil }
    if isGood(text) { return text }
    field.error(
      "web.address", "'\(text)' is no web address; write all of it, beginning with https://")
    return nil
  }

  /// Whether a text begins as an address does and has no spaces.
  static func isGood(_ text: String) -> Bool {
    ["https://", "http://"].contains { text.hasPrefix($0) && text.count > $0.count }
      && !text.contains(where: \.isWhitespace)
  }
}
