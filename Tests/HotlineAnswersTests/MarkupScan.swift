/// The tags of a page in their order, found without understanding HTML: enough for what our own
/// writer writes, in which no text holds `<`.
struct MarkupScan {
  struct Tag {
    let name: String
    let isClosing: Bool
    let attributes: [String: String]
  }

  let tags: [Tag]

  init(_ markup: String) {
    tags = markup.split(separator: "<").dropFirst().compactMap { piece in
      let inside = piece.prefix { $0 != ">" }
      guard !inside.hasPrefix("!") else { return nil }
      let isClosing = inside.hasPrefix("/")
      let words = inside.drop { $0 == "/" }
      let name = words.prefix { $0 != " " && $0 != "\n" }
      let attributes = Self.attributes(words.dropFirst(name.count))
      return Tag(name: String(name), isClosing: isClosing, attributes: attributes)
    }
  }

  /// The opening tags of an element.
  func all(_ name: String) -> [Tag] { tags.filter { !$0.isClosing && $0.name == name } }

  /// The values of an attribute, in the order of the page.
  func values(_ attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }

  /// The elements that are closed in another order than they were opened, or never.
  var misplaced: [String] {
    var open: [String] = []
    var wrong: [String] = []
    for tag in tags where !Self.void.contains(tag.name) {
      guard tag.isClosing else {
        open.append(tag.name)
        continue
      }
      if open.popLast() != tag.name { wrong.append(tag.name) }
    }
    return wrong + open
  }

  private static let void: Set<String> = ["meta", "link", "input"]

  private static func attributes(_ text: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = text.drop { $0 == " " }
    while !rest.isEmpty {
      let name = rest.prefix { $0 != "=" && $0 != " " }
      rest = rest.dropFirst(name.count)
      if rest.hasPrefix("=\"") {
        let value = rest.dropFirst(2).prefix { $0 != "\"" }
        attributes[String(name)] = String(value)
        rest = rest.dropFirst(value.count + 3)
      } else {
        attributes[String(name)] = ""
      }
      rest = rest.drop { $0 == " " }
    }
    return attributes
  }
}
