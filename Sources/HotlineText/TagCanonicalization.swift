import CICU

/// Brings BCP 47 language tags into the one form that the rest of the house compares.
///
/// Two people write the same language in many ways: `tl` and `fil`, `zh_TW` and `zh-Hant`. An
/// answer in Filipino must not be missed because the caller's phone said `tl`.
public enum TagCanonicalization {
  /// The canonical form of a tag.
  ///
  /// - Case and separators are normalised: `pt_br` gives `pt-BR`.
  /// - Old and overlong codes are replaced: `tl` gives `fil`, `iw` gives `he`, `cmn` gives `zh`,
  ///   `prs` (Dari) gives `fa-AF`.
  /// - The region of written Chinese becomes its script: `zh-TW` gives `zh-Hant`, `zh-CN`
  ///   gives `zh-Hans`. All other regions are kept.
  /// - `ja-simple`, easy Japanese, is accepted as it is; so is `en-XA`, see ``PseudoLocale``.
  ///
  /// Doing it twice gives the same as doing it once.
  ///
  /// - Throws: ``TagError`` for a text that is not a tag, for a language, script or region that
  ///   nobody knows, and for `kr`, which is Kanuri's code but nearly always meant as Korea's:
  ///   write `ko` or `knc`.
  public static func canonical(_ text: String) throws(TagError) -> String {
    let tag = String(text.map { $0 == "_" ? "-" : $0 })
    let given = Subtags(tag)
    guard given.language.lowercased() != Subtags.kanuriOrKorea else {
      throw TagError(text: text, fault: .ambiguous, nearest: LanguageProposals.kanuriOrKorea)
    }
    guard let found = ICUText.take(cicu_tag_canonical(tag)) else { throw notALanguage(text) }
    let subtags = Subtags(found)
    guard KnownLanguages.contains(subtags.language) else { throw notALanguage(text) }
    try check(subtags, of: text)
    return subtags.withScriptOfChinese.withoutKanuriCode.tag
  }

  private static func notALanguage(_ text: String) -> TagError {
    TagError(text: text, fault: .notALanguage, nearest: LanguageProposals.near(text))
  }

  private static func check(_ subtags: Subtags, of text: String) throws(TagError) {
    let nearest = [LanguageProposals.proposal(subtags.language)]
    if let script = subtags.script, !cicu_is_script(script) {
      throw TagError(text: text, fault: .unknownScript(script), nearest: nearest)
    }
    if let region = subtags.region, subtags.tag != PseudoLocale.tag, !cicu_is_region(region) {
      throw TagError(text: text, fault: .unknownRegion(region), nearest: nearest)
    }
  }
}
