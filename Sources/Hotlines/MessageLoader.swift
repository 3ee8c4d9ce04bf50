import HotlineModel
import HotlineText

/// Reads only the locales that one reader needs.
struct MessageLoader {
  private let parts: any DirectoryParts

  init(_ parts: any DirectoryParts) { self.parts = parts }

  /// The messages for a reader, with English behind them and one more language for quotations.
  func catalogue(for reader: LanguageTag, also own: LanguageTag) throws -> MessageCatalogue {
    let tag = reader.description
    let chosen =
      parts.locales.contains(tag) ? tag : LocaleChoice(supported: parts.locales).best(for: [tag])
    let wanted = [chosen, MessageCatalogue.lastResort, own.description].compactMap { $0 }
    var locales: [String: [String: MessageCatalogue.Message]] = [:]
    for locale in Set(wanted) {
      guard let bytes = try parts.messages(locale: locale) else { continue }
      guard let rows = PackedTexts.rows(bytes) else {
        throw DirectoryError.noSuchPart("its words in a form that can be read")
      }
      locales[locale] = PackedTexts.messages(rows)
    }
    return MessageCatalogue(locales: locales)
  }
}
