import HotlineHours
import HotlineModel

/// Reads the contact that one row of a list of offices is.
struct OfficeContactReader {
  let context: ReadingContext
  let row: OfficeRow

  func contact(id: String, name: LocalizedText, source: String) -> ContactPoint {
    var contact = way(id: id, name: name)
    contact.office = name
    contact.callersIn = row.words("area").map(\.text)
    contact.note = note()
    contact.url = row["url"].flatMap(page)
    contact.nationality = row.words("nationality").compactMap(country)
    contact.cost = choice("cost", CallerCost.self, besides: ["unknown"])
    contact.callableFrom = Set(row.words("callableFrom").compactMap { value($0, Line.self) })
    contact.whereabouts = whereabouts()
    contact.source = [source]
    contact.languages = offer(source: source).map { [$0] } ?? []
    return contact
  }

  /// Words by language from columns such as `name_ja`; nil when none is filled.
  func words(_ columns: [(tag: String, words: Wording)]) -> LocalizedText? {
    var byTag: [String: String] = [:]
    for (tag, words) in columns {
      if let tag = context.ledger.canonicalTag(Wording(tag, at: words.mark)) {
        byTag[tag] = words.text
      }
    }
    return byTag.isEmpty ? nil : LocalizedText(byTag)
  }

  /// The telephone; for an office without one the desk one goes to, by its address or its name.
  private func way(id: String, name: LocalizedText) -> ContactPoint {
    if let phone = row["phone"] {
      return context.withNumber(
        phone, ContactPoint(id: id, channel: .phone, value: phone.text))
    }
    if row["address"] == nil {
      context.ledger.warning(
        "office.no-way", "this office has no telephone and no address; fill one of them once known",
        at: row.mark)
    }
    let language = context.language.map { [$0.description] } ?? []
    let value = row["address"]?.text ?? name.text(for: language) ?? id
    return ContactPoint(id: id, channel: .desk, value: value)
  }

  /// The note in the language of the directory, and in those that have a column of their own.
  private func note() -> LocalizedText? {
    let own = row["note"].flatMap { inOwnLanguage($0.text) }?.byTag ?? [:]
    let others = words(row.notes)?.byTag ?? [:]
    let all = own.merging(others) { _, other in other }
    return all.isEmpty ? nil : LocalizedText(all)
  }

  private func page(_ cell: Wording) -> String? {
    if WebAddress.isGood(cell.text) { return cell.text }
    context.ledger.error(
      "web.address",
      "'\(cell.text)' is no web address; write all of it, beginning with https://", at: cell.mark)
    return nil
  }

  private func country(_ word: Wording) -> String? {
    if CountryCode.isReal(word.text) { return word.text }
    context.ledger.error(
      "country.unknown",
      "'\(word.text)' is no country code; write two capital letters of ISO 3166-1, such as GB",
      at: word.mark)
    return nil
  }

  /// Where the office is: its own place, else the one area whose callers it takes.
  private func whereabouts() -> Whereabouts? {
    let address = row["address"].flatMap { inOwnLanguage($0.text) }.map(Address.init)
    let areas = row.words("area")
    let area = row["place"]?.text ?? (areas.count == 1 ? areas[0].text : nil)
    guard address != nil || area != nil else { return nil }
    return .open(Location(address: address, area: area))
  }

  /// The words of a list are in the language of the directory.
  private func inOwnLanguage(_ text: String) -> LocalizedText? {
    context.language.map { LocalizedText([$0.description: text]) }
  }

  /// The languages and hours; a row without languages answers in the language of the directory, and
  /// one whose languages are `unknown` in none that anybody has told.
  private func offer(source: String) -> LanguageOffer? {
    let isUnknown = row["languages"]?.text == "unknown"
    let own = context.language.map { [$0] } ?? []
    let tags = isUnknown ? [] : row["languages"] == nil ? own : tags()
    let mode = row["mode"] == nil ? .staff : choice("mode", Mode.self, without: [.recording])
    guard let hours = hours(), let mode, !tags.isEmpty || isUnknown && hours != .unknown else {
      return nil
    }
    return LanguageOffer(tags: tags, mode: mode, hours: hours, source: [source])
  }

  private func hours() -> OpeningHours? {
    guard let written = row["hours"] else { return .unknown }
    let (read, findings) = HoursAreReadable().reading(of: written)
    context.ledger.add(findings)
    return read
  }

  private func tags() -> [LanguageTag] {
    row.words("languages").compactMap { context.ledger.canonicalTag($0).map(LanguageTag.init) }
  }

  private func choice<Value>(
    _ column: String, _ type: Value.Type, besides others: [String] = [], without: [Value] = []
  ) -> Value?
  where Value: RawRepresentable & CaseIterable & Equatable, Value.RawValue == String {
    guard let cell = row[column], !others.contains(cell.text) else { return nil }
    return value(cell, type, in: column, besides: others, without: without)
  }

  private func value<Value>(
    _ cell: Wording, _ type: Value.Type, in column: String = "callableFrom",
    besides others: [String] = [], without: [Value] = []
  ) -> Value?
  where Value: RawRepresentable & CaseIterable & Equatable, Value.RawValue == String {
    if let value = Value(rawValue: cell.text), !without.contains(value) { return value }
    let allowed = Value.allCases.filter { !without.contains($0) }.map(\.rawValue) + others
    context.ledger.error(
      "field.value",
      "'\(cell.text)' is no value of '\(column)'; write one of "
        + allowed.joined(separator: ", ") + Nearness.hint(for: cell.text, among: allowed),
      at: cell.mark)
    return nil
  }
}
