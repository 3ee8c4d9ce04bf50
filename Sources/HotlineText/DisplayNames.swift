import CICU

/// The names of languages and regions in a locale.
///
/// A name the locale lacks is given in English, and the code itself where English lacks it too.
public struct DisplayNames: Hashable, Sendable {
  /// The tag of the locale the names are in.
  public let locale: String

  /// Makes names in a locale; for a language's own name, use its own tag.
  public init(locale: String) {
    self.locale = locale
  }

  /// The name of a language: `vi` in `ja` gives `ベトナム語`.
  ///
  /// `ja-simple` is named as Japanese is; its own name is a message of `locales/`.
  public func language(_ tag: String) -> String {
    let asked = ICUText.locale(tag)
    return KnownLanguages.unnamed[asked] ?? name(CICU_NAME_TAG, asked) ?? tag
  }

  /// The name of a region by its ISO 3166-1 code: `JP` in `vi` gives `Nhật Bản`.
  public func region(_ code: String) -> String {
    name(CICU_NAME_REGION, code) ?? code
  }

  private func name(_ kind: cicu_name_kind, _ code: String) -> String? {
    ICUText.take(cicu_display_name(ICUText.locale(locale), kind, code))
      ?? ICUText.take(cicu_display_name("en", kind, code))
  }
}
