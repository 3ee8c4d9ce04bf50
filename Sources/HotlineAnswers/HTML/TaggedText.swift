import HotlineModel

/// Words with the language they are in.
struct TaggedText {
  let text: String
  /// The tag; nil when it is the reader's own, or not known.
  let tag: String?
}

extension Wording {
  /// A name or text from a record with the language in which it is shown.
  func tagged(_ text: LocalizedText) -> TaggedText {
    let shown = name(text)
    return TaggedText(text: shown, tag: language(of: shown, in: text))
  }

  /// The name of a service with the language in which it is shown.
  func tagged(_ service: ServiceName) -> TaggedText {
    let shown = name(service)
    return TaggedText(text: shown, tag: language(of: shown, in: service.official))
  }

  /// The service's own names, each with its language; empty when the name shown is one of them.
  func taggedOfficialNames(_ service: ServiceName, own: LanguageTag) -> [TaggedText] {
    officialNames(service, own: own).map {
      TaggedText(text: $0, tag: language(of: $0, in: service.official))
    }
  }

  /// The tag under which a record has the words; nil for the locale's own and translated ones.
  private func language(of shown: String, in text: LocalizedText) -> String? {
    if tags.contains(where: { text.byTag[$0] == shown }) { return nil }
    return text.byTag.filter { $0.value == shown }.keys.min()
  }
}

extension HTMLWriter {
  /// Writes a text that keeps its own direction and is read aloud in its own language.
  mutating func tagged(_ text: TaggedText) {
    element("bdi", [HTMLAttribute("lang", text.tag)], text.text)
  }

  /// Writes a number or an address, which runs from left to right in every language.
  mutating func dialled(_ value: String) {
    element("bdi", [HTMLAttribute("dir", "ltr")], value)
  }
}
