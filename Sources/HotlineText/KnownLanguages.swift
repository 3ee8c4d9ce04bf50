import CICU

/// Which languages exist, as far as we can tell without a register of our own.
enum KnownLanguages {
  /// Whether a language has this canonical code.
  ///
  /// ICU lists what it can name; its likely subtags know more. Codes that say "no language" or
  /// "several" are not languages.
  static func contains(_ language: String) -> Bool {
    guard !notLanguages.contains(language) else { return false }
    return unnamed[language] != nil
      || Subtags.maximized(language)?.script != nil
      || ICUText.take(cicu_display_name("en", CICU_NAME_LANGUAGE, language)) != nil
  }

  /// Codes of ISO 639 for no language in particular, and ICU's name for its root.
  private static let notLanguages: Set<String> = ["und", "mul", "mis", "zxx", "root", ""]

  /// Languages of ISO 639-3 that callers use and ICU has no name of their own for, with their
  /// English names.
  static let unnamed: [String: String] = [
    "aii": "Assyrian Neo-Aramaic", "cfm": "Falam Chin", "cnh": "Hakha Chin",
    "ctd": "Tedim Chin", "jsl": "Japanese Sign Language", "kjp": "Eastern Pwo Karen",
    "knc": "Central Kanuri", "ksw": "S'gaw Karen", "pwo": "Western Pwo Karen",
  ]

  /// Every code ICU lists and every one of ``unnamed``, in the order of the codes.
  static func codes() -> [String] {
    var found = Set(unnamed.keys)
    var index: Int32 = 0
    while let code = cicu_language_at(index) {
      found.insert(String(cString: code))
      index += 1
    }
    return found.subtracting(notLanguages).subtracting([Subtags.kanuriOrKorea]).sorted()
  }

  /// The tags ICU has locale data for that name no region, such as `vi` and `zh-Hant`.
  static func locales() -> [String] {
    var found: Set<String> = []
    var index: Int32 = 0
    while let tag = ICUText.take(cicu_locale_at(index)) {
      if Subtags(tag).region == nil { found.insert(tag) }
      index += 1
    }
    return found.sorted()
  }
}
