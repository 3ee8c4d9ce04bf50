import HotlineHours
import HotlineModel

extension Field {
  func error(_ code: String, _ message: String) { ledger.error(code, message, at: mark) }

  /// One text; nil, with a finding, when a list or a mapping stands there.
  func words() -> Wording? {
    if wording == nil { error("field.shape", "'\(name)' takes one text, not a list or a mapping") }
    return wording
  }

  /// One text.
  func text() -> String? { words()?.text }

  /// A list of texts; one text is a list of one.
  func texts() -> [String] { elements.compactMap { $0.text() } }

  /// One of the cases of a type, by its text.
  func choice<Value>(_ type: Value.Type, besides others: [String] = []) -> Value?
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    guard let text = text(), !others.contains(text) else { return nil }
    if let value = Value(rawValue: text) { return value }
    reject(text, allowed: Value.allCases.map(\.rawValue) + others)
    return nil
  }

  /// A list of cases of a type.
  func choices<Value>(_ type: Value.Type) -> [Value]
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    elements.compactMap { $0.choice(type) }
  }

  /// Reports a value that is none of those allowed.
  func reject(_ text: String, allowed: [String]) {
    let hint = Nearness.hint(for: text, among: allowed)
    error(
      "field.value",
      "'\(text)' is no value of '\(name)'; write one of \(allowed.joined(separator: ", "))\(hint)")
  }

  /// Words by language: `{en: …, ja: …}`.
  func localized() -> LocalizedText? {
    guard node.isMapping else {
      error("field.shape", "'\(name)' takes words by language; write {en: …} with a language tag")
      return nil
    }
    var byTag: [String: String] = [:]
    for (key, value) in entries where !value.node.isEmpty {
      if let tag = ledger.canonicalTag(key), let words = value.text() { byTag[tag] = words }
    }
    if byTag.isEmpty { error("field.empty", "'\(name)' has no words; write {en: …}") }
    return byTag.isEmpty ? nil : LocalizedText(byTag)
  }

  /// Yes or no.
  func flag() -> Bool? {
    guard let text = text() else { return nil }
    if let flag = Self.flags[text.lowercased()] { return flag }
    reject(text, allowed: ["yes", "no"])
    return nil
  }

  /// The words YAML knows for yes and no.
  static let flags = [
    "yes": true, "true": true, "on": true, "no": false, "false": false, "off": false,
  ]

  /// A whole number within a range.
  func whole(in range: ClosedRange<Int>) -> Int? {
    guard let text = text() else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    error(
      "field.number",
      "'\(text)' is no value of '\(name)'; "
        + "write a whole number from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  /// Degrees up to a limit on either side of zero.
  func degrees(upTo limit: Double) -> Double? {
    guard let text = text() else { return nil }
    if let number = Double(text), abs(number) <= limit { return number }
    error(
      "field.number",
      "'\(text)' is no value of '\(name)'; write degrees from -\(Int(limit)) to \(Int(limit))")
    return nil
  }

  /// A day: `2026-11-21`.
  func day() -> CivilDate? {
    guard let text = text() else { return nil }
    if let day = CivilDate(text) { return day }
    error("date.unreadable", "'\(text)' is no day; write it as 2026-11-21")
    return nil
  }

  /// A date as far as it is known: `2026-11-21`, `2026-11`, `2026` or `undated`.
  func partialDate() -> PartialDate? {
    guard let text = text() else { return nil }
    if let date = PartialDate(text) { return date }
    error(
      "date.unreadable", "'\(text)' is no date; write 2026-11-21, 2026-11, 2026 or undated")
    return nil
  }

  /// A list of language tags in canonical form.
  func tags() -> [LanguageTag] {
    elements.compactMap { $0.words().flatMap(ledger.canonicalTag).map(LanguageTag.init) }
  }

  /// An ISO 3166-1 code of two capital letters.
  func country() -> String? {
    guard let words = words() else { return nil }
    if CountryCode.isReal(words.text) { return words.text }
    error(
      "country.unknown",
      "'\(words.text)' is no country code; write two capital letters of ISO 3166-1, such as GB")
    return nil
  }
}
