import CICU

/// What somebody may have meant who wrote something that is not a language tag.
enum LanguageProposals {
  /// At most three proposals, most probable first.
  ///
  /// Tried in this order, and the first that finds something answers: a language's name in
  /// English, Japanese or itself; a country's code; the beginning of a name; a misspelt name.
  static func near(_ text: String) -> [TagError.Nearest] {
    let names = LanguageName.all()
    let wanted = TextFolding.searchForm(text)
    guard !wanted.isEmpty else { return [] }
    let exact = names.filter { $0.folded == wanted }
    if !exact.isEmpty { return proposals(exact) }
    if let tag = languageOfCountry(text) { return [proposal(tag)] }
    let begun = names.filter { wanted.count > 2 && $0.folded.hasPrefix(wanted) }
    if !begun.isEmpty { return proposals(begun.sorted { $0.folded.count < $1.folded.count }) }
    return proposals(misspelt(wanted, among: names))
  }

  /// The proposal for a canonical tag.
  static func proposal(_ tag: String) -> TagError.Nearest {
    TagError.Nearest(tag: tag, name: DisplayNames(locale: "en").language(tag))
  }

  static let kanuriOrKorea = ["ko", "knc"].map(proposal)

  /// The language most people of a country write, for `vn` or `vn-VN`.
  private static func languageOfCountry(_ text: String) -> String? {
    let code = text.split { $0 == "-" || $0 == "_" }.first.map { $0.uppercased() } ?? ""
    guard code.count == 2, cicu_is_region(code) else { return nil }
    guard let likely = Subtags.maximized("und-\(code)") else { return nil }
    return KnownLanguages.contains(likely.language) ? likely.language : nil
  }

  /// The names that differ in few letters: one of four may be wrong.
  private static func misspelt(_ wanted: String, among names: [LanguageName]) -> [LanguageName] {
    let allowed = wanted.count / 4
    guard allowed > 0 else { return [] }
    var found: [(distance: Int, name: LanguageName)] = []
    for name in names where abs(name.folded.count - wanted.count) <= allowed {
      let distance = EditDistance.between(wanted, name.folded)
      if distance <= allowed { found.append((distance, name)) }
    }
    return found.sorted { ($0.distance, $0.name.tag) < ($1.distance, $1.name.tag) }.map(\.name)
  }

  private static func proposals(_ names: [LanguageName]) -> [TagError.Nearest] {
    var tags: [String] = []
    for name in names where !tags.contains(name.tag) { tags.append(name.tag) }
    return tags.prefix(3).map(proposal)
  }
}
