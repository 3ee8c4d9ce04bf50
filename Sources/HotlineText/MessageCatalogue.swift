/// The words a person reads, by locale and message.
public struct MessageCatalogue: Hashable, Sendable, Codable {
  /// One message in one locale.
  public struct Message: Hashable, Sendable, Codable {
    /// ICU MessageFormat.
    public let pattern: String
    /// How far the words can be relied on.
    public let status: MessageStatus
    /// What the source text was when it was translated, to find stale ones; nil when not noted.
    public let sourceHash: String?

    /// Makes a message; the pattern is not checked here, see ``MessageFormat``.
    public init(pattern: String, status: MessageStatus, sourceHash: String? = nil) {
      self.pattern = pattern
      self.status = status
      self.sourceHash = sourceHash
    }
  }

  /// Canonical tag, then the message's name, then the message.
  public let locales: [String: [String: Message]]

  /// Makes a catalogue from messages by name by canonical tag.
  public init(locales: [String: [String: Message]]) {
    self.locales = locales
  }

  /// The locale in which words are there in the end when no other has them.
  public static let lastResort = "en"

  /// The message with the arguments put in.
  ///
  /// Looked for in the locale asked for, then in the nearest one that has it (``LocaleChoice``),
  /// then in English. A message whose pattern is bad or does not fit the arguments counts as not
  /// there. What is nowhere comes back as its own name, marked, and is `missing`.
  ///
  /// ```swift
  /// catalogue.text("hours.open-until", [("time", "17:00")], locale: "cy").text
  /// ```
  public func text(
    _ id: String, _ arguments: [(String, MessageArgument)] = [], locale: String
  ) -> RenderedText {
    rendered(id, arguments, in: locale)
      ?? nearest(to: locale, having: id).flatMap { rendered(id, arguments, in: $0) }
      ?? rendered(id, arguments, in: Self.lastResort)
      ?? RenderedText(missing: id)
  }

  /// The locale to show to a reader, of those that have any words; nil when none is near.
  public func locale(for desired: [String]) -> String? {
    LocaleChoice(canonical: locales.keys.sorted()).best(for: desired)
  }

  private func rendered(
    _ id: String, _ arguments: [(String, MessageArgument)], in locale: String
  ) -> RenderedText? {
    guard let message = locales[locale]?[id] else { return nil }
    guard let text = MessageFormat.rendered(message.pattern, arguments, locale: locale) else {
      return nil
    }
    return RenderedText(text: text, locale: locale, status: message.status)
  }

  private func nearest(to locale: String, having id: String) -> String? {
    let having = locales.keys.filter { $0 != locale && locales[$0]?[id] != nil }
    return LocaleChoice(canonical: having.sorted()).best(for: [locale])
  }
}
