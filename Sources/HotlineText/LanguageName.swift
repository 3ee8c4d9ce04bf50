import CICU

/// A name of a language as people write it, in the form that names are compared in.
struct LanguageName: Hashable {
  let tag: String
  let folded: String

  /// The names of every language in English, in Japanese and in itself.
  ///
  /// Thousands of names: asked only when a tag was refused.
  static func all() -> [LanguageName] {
    let codes = KnownLanguages.codes() + variants
    return named(codes, in: "en") + named(codes, in: "ja") + ownNames()
  }

  /// Tags with a name of their own that their code alone does not have, old codes among them.
  private static let variants = ["tl", "fa-AF", "pt-BR", "zh-Hans", "zh-Hant"]

  private static func named(_ tags: [String], in locale: String) -> [LanguageName] {
    tags.compactMap { tag in
      let name = ICUText.take(cicu_display_name(locale, CICU_NAME_LANGUAGE, tag))
      return (name ?? KnownLanguages.unnamed[tag]).flatMap { LanguageName(tag, named: $0) }
    }
  }

  private static func ownNames() -> [LanguageName] {
    KnownLanguages.locales().compactMap { tag in
      ICUText.take(cicu_display_name(tag, CICU_NAME_TAG, tag)).flatMap {
        LanguageName(tag, named: $0)
      }
    }
  }

  private init?(_ tag: String, named name: String) {
    guard let canonical = ICUText.take(cicu_tag_canonical(tag)) else { return nil }
    self.tag = Subtags(canonical).withoutKanuriCode.tag
    folded = TextFolding.searchForm(name)
  }
}
