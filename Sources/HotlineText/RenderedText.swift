/// A message as a person reads it, with what is to be known about the words.
public struct RenderedText: Hashable, Sendable {
  /// The words; for a message that is nowhere, its name between `⟦` and `⟧`.
  public let text: String
  /// The locale the words are in, which may not be the one asked for; `und` when missing.
  public let locale: String
  /// How far the words can be relied on; nil when missing.
  public let status: MessageStatus?
  /// Whether no locale has the message: a gap to report, and never an empty card.
  public let missing: Bool

  /// Makes a text that was found.
  public init(text: String, locale: String, status: MessageStatus) {
    self.text = text
    self.locale = locale
    self.status = status
    missing = false
  }

  /// Makes the visible gap of a message that no locale has.
  public init(missing id: String) {
    text = "⟦\(id)⟧"
    locale = "und"
    status = nil
    missing = true
  }
}
