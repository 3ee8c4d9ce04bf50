import HotlineText

/// Reads `locales/<tag>.yaml`: the words a person reads in one locale.
struct LocaleReader {
  let ledger: Ledger

  /// The tag and the messages; nil when the locale itself cannot be read.
  func locale(
    _ field: Field, fileName: String
  ) -> (tag: String, messages: [String: MessageCatalogue.Message])? {
    let keys = ["locale", "status", "messages", "sources"]
    guard let record = RecordReader(field, as: "locale", keys: keys) else { return nil }
    let tag = record.required("locale")?.words().flatMap(ledger.canonicalTag)
    let status = record.required("status")?.choice(MessageStatus.self) ?? .draft
    let messages = record.required("messages")
    let digests = digests(record["sources"])
    guard let tag else { return nil }
    if tag != fileName {
      ledger.error(
        "id.file-name", "the locale is \(tag); name the file \(tag).yaml",
        at: record.mark(of: "locale"))
    }
    return (tag, messages.map { self.messages($0, status: status, locale: tag, digests) } ?? [:])
  }

  private func messages(
    _ field: Field, status: MessageStatus, locale: String, _ digests: [String: String]
  ) -> [String: MessageCatalogue.Message] {
    guard field.node.isMapping else {
      field.error("field.shape", "'messages' takes a text by message id; write 'id: \"words\"'")
      return [:]
    }
    var messages: [String: MessageCatalogue.Message] = [:]
    for (key, value) in field.entries {
      messages[key.text] = message(
        value, status: status, locale: locale, digest: digests[key.text])
    }
    return messages
  }

  private func message(
    _ field: Field, status: MessageStatus, locale: String, digest: String?
  ) -> MessageCatalogue.Message? {
    guard field.node.isMapping else {
      let pattern = field.words().flatMap { self.pattern($0, locale: locale) }
      return pattern.map {
        MessageCatalogue.Message(pattern: $0, status: status, sourceHash: digest)
      }
    }
    let keys = ["text", "status", "source"]
    guard let record = RecordReader(field, as: "message", keys: keys) else { return nil }
    let pattern = record.required("text")?.words().flatMap { self.pattern($0, locale: locale) }
    let own = record["status"]?.choice(MessageStatus.self)
    let source = record["source"]?.text()
    return pattern.map {
      MessageCatalogue.Message(pattern: $0, status: own ?? status, sourceHash: source ?? digest)
    }
  }

  /// Which source text each message translates: `sources`, by message id.
  private func digests(_ field: Field?) -> [String: String] {
    let pairs = field?.entries.compactMap { key, value in value.text().map { (key.text, $0) } }
    return Dictionary(pairs ?? []) { _, last in last }
  }

  private func pattern(_ wording: Wording, locale: String) -> String? {
    do throws(MessagePatternError) {
      return try MessageFormat(pattern: wording.text, locale: locale).pattern
    } catch {
      let place = error.offset.map { wording.mark(ofCharacter: $0 + 1) } ?? wording.mark
      ledger.error("message.pattern", error.description, at: place)
      return nil
    }
  }
}
