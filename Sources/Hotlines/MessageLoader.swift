import HotlineModel
import HotlineText

/// Reads only the locales that one reader needs.
struct MessageLoader {
  private let parts: any DirectoryParts
  private let cache: RecordCache

  init(_ parts: any DirectoryParts, _ cache: RecordCache = RecordCache()) {
    (self.parts, self.cache) = (parts, cache)
  }

  /// The messages for a reader, with English behind them and one more language for quotations.
  func catalogue(for reader: LanguageTag, also own: LanguageTag) throws -> MessageCatalogue {
    if reader.description == PseudoLocale.tag { return try pseudo(also: own) }
    let tag = reader.description
    let chosen =
      parts.locales.contains(tag) ? tag : LocaleChoice(supported: parts.locales).best(for: [tag])
    let wanted = [chosen, MessageCatalogue.lastResort, own.description].compactMap { $0 }
    return try catalogue(of: Set(wanted))
  }

  /// The messages of some locales, those that are there.
  func catalogue(of wanted: Set<String>) throws -> MessageCatalogue {
    var locales: [String: [String: MessageCatalogue.Message]] = [:]
    for locale in wanted {
      locales[locale] = try cache.messages(locale) { try messages(of: locale) }
    }
    return MessageCatalogue(locales: locales)
  }

  private func messages(of locale: String) throws -> [String: MessageCatalogue.Message]? {
    guard let bytes = try parts.messages(locale: locale) else { return nil }
    guard let rows = PackedTexts.rows(bytes) else {
      throw DirectoryError.noSuchPart("its words in a form that can be read")
    }
    return PackedTexts.messages(rows)
  }

  /// English made strange, with nothing behind it that would hide a gap.
  private func pseudo(also own: LanguageTag) throws -> MessageCatalogue {
    let plain = try catalogue(of: [MessageCatalogue.lastResort, own.description]).locales
    let strange = plain[MessageCatalogue.lastResort]?.mapValues {
      MessageCatalogue.Message(pattern: PseudoLocale.pattern($0.pattern), status: .draft)
    }
    return MessageCatalogue(
      locales: [PseudoLocale.tag: strange ?? [:], own.description: plain[own.description] ?? [:]])
  }
}
