import HotlineModel

/// Reads `languages.yaml`: names, who understands whom, and what must not be offered.
struct LanguageReader {
  let ledger: Ledger

  func languages(_ field: Field) -> SpokenLanguages {
    let keys = ["languages", "mutual", "doNotOffer"]
    guard let record = RecordReader(field, as: "language table", keys: keys) else {
      return SpokenLanguages()
    }
    return SpokenLanguages(
      languages: record["languages"]?.elements.compactMap(language) ?? [],
      mutual: record["mutual"]?.elements.compactMap(pair) ?? [],
      refusals: record["doNotOffer"]?.elements.compactMap(refusal) ?? [])
  }

  private func language(_ field: Field) -> SpokenLanguages.Language? {
    let keys = ["tag", "name", "autonym"]
    guard let record = RecordReader(field, as: "language", keys: keys) else { return nil }
    let tag = record.required("tag").flatMap(tag)
    let name = record.required("name")?.localized()
    let autonym = record["autonym"]?.text()
    guard let tag, let name else { return nil }
    return SpokenLanguages.Language(tag: tag, name: name, autonym: autonym)
  }

  private func pair(_ field: Field) -> SpokenLanguages.Pair? {
    let keys = ["a", "b", "source", "note"]
    guard let record = RecordReader(field, as: "pair", keys: keys) else { return nil }
    let one = record.required("a").flatMap(tag)
    let other = record.required("b").flatMap(tag)
    let source = SourceReader().citation(record.required("source"))
    guard let one, let other else { return nil }
    return SpokenLanguages.Pair(one: one, other: other, source: source)
  }

  private func refusal(_ field: Field) -> SpokenLanguages.Refusal? {
    let keys = ["asked", "never", "why", "source"]
    guard let record = RecordReader(field, as: "refusal", keys: keys) else { return nil }
    let asked = record.required("asked").flatMap(tag)
    let never = record.required("never")?.tags() ?? []
    let why = record.required("why")?.localized()
    let source = SourceReader().citation(record.required("source"))
    guard let asked, let why, !never.isEmpty else { return nil }
    return SpokenLanguages.Refusal(asked: asked, never: never, why: why, source: source)
  }

  private func tag(_ field: Field) -> LanguageTag? {
    field.words().flatMap(ledger.canonicalTag).map(LanguageTag.init)
  }
}
