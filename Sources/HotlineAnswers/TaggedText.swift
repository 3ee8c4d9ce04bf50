import HotlineModel
import HotlineText

/// Words with the language they are in.
public struct TaggedText: Hashable, Sendable {
  /// The words.
  public let text: String
  /// The tag of their language; nil when it is the reader's own.
  public let tag: String?
  /// Whether that language runs from right to left, whatever letters the words begin with.
  public let isRightToLeft: Bool
  /// How they are spoken, in kana, to stand above them; nil when that is not known or not wanted.
  public let reading: String?

  /// Joins words and their language.
  public init(text: String, tag: String?, isRightToLeft: Bool, reading: String? = nil) {
    (self.text, self.tag) = (text, tag)
    (self.isRightToLeft, self.reading) = (isRightToLeft, reading)
  }
}

extension Wording {
  /// A name or text from a record with the language in which it is shown.
  func tagged(_ text: LocalizedText) -> TaggedText {
    tagged(name(text), in: text)
  }

  /// The name of a service with the language in which it is shown.
  func tagged(_ service: ServiceName) -> TaggedText {
    tagged(name(service), in: service.official)
  }

  /// The service's own names, each with its language; empty when the name shown is one of them.
  func taggedOfficialNames(_ service: ServiceName, own: LanguageTag) -> [TaggedText] {
    officialNames(service, own: own).map { tagged($0, in: service.official) }
  }

  private func tagged(_ shown: String, in text: LocalizedText) -> TaggedText {
    let tag = language(of: shown, in: text)
    return TaggedText(
      text: shown, tag: tag, isRightToLeft: TextDirection.isRightToLeft(tag ?? locale))
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
    let direction = HTMLAttribute("dir", text.isRightToLeft ? "rtl" : "ltr")
    element("bdi", [HTMLAttribute("lang", text.tag), direction], text.text)
  }

  /// Writes a number or an address, which runs from left to right in every language.
  mutating func dialled(_ value: String) {
    element("bdi", [HTMLAttribute("dir", "ltr")], value)
  }
}
