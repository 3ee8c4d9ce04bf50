import HotlineAnswers
import HotlineText

/// Invented leaflets in every script; nobody can be reached at their numbers.
enum InventedSheet {
  static let locales = InventedWords.all.keys.sorted()

  /// A leaflet of a language with so many services, at most seven.
  static func sheet(_ locale: String, services: Int = 7) -> LeafletSheet {
    let words = InventedWords.all[locale] ?? InventedWords.all["en"]
    guard let words else { return empty(locale) }
    let entries = Array(entries(words, locale).prefix(services))
    return LeafletSheet(
      id: "invented", locale: locale, isRightToLeft: TextDirection.isRightToLeft(locale),
      title: words.title, intro: [words.intro],
      groups: [
        .init(heading: words.heading, entries: Array(entries.prefix(4))),
        .init(heading: words.embassyLine, entries: Array(entries.dropFirst(4))),
      ].filter { !$0.entries.isEmpty }, trust: words.trust, draft: words.draft)
  }

  /// A leaflet without words.
  static func empty(_ locale: String) -> LeafletSheet {
    LeafletSheet(
      id: "empty", locale: locale, isRightToLeft: false, title: "", intro: [], groups: [],
      trust: [], draft: nil)
  }

  private static func entries(_ words: InventedWords, _ locale: String) -> [LeafletSheet.Entry] {
    let isRightToLeft = TextDirection.isRightToLeft(locale)
    func own(_ text: String, _ reading: String? = nil) -> TaggedText {
      TaggedText(text: text, tag: nil, isRightToLeft: isRightToLeft, reading: reading)
    }
    func phone(_ value: String, kind: String? = nil, steps: [String] = []) -> LeafletSheet.Contact {
      LeafletSheet.Contact(
        value: value, uri: "tel:\(value.filter { $0 != "-" })", kind: kind, steps: steps)
    }
    let japanese = locale.hasPrefix("ja")
    let official = TaggedText(text: "働く人のための相談窓口", tag: "ja", isRightToLeft: false)
    return [
      .init(
        service: "help-line",
        name: own(words.helpLine, japanese ? "はたらくひとのためのそうだんまどぐち" : nil),
        official: japanese ? nil : official,
        contacts: [phone("0120-000-119", steps: [words.press])], facts: words.facts, mark: nil),
      .init(
        service: "intern-consultation", name: own(words.longName), official: nil,
        contacts: [phone("050-0000-0001"), phone("03-0000-0002", kind: "FAX")],
        facts: words.facts, mark: words.mark),
      .init(
        service: "embassy-night-line", name: own(words.embassyLine), official: nil,
        contacts: [
          phone("+81-0-0000-0119"),
          .init(
            value: "https://help.example.org/consultation/\(locale)",
            uri: "https://help.example.org/consultation/\(locale)", kind: nil, steps: []),
        ], facts: [words.facts[0]], mark: nil),
      .init(
        service: "emergency", name: own(words.heading), official: nil,
        contacts: [phone("000")], facts: words.facts, mark: nil),
      .init(
        service: "office-line", name: own(words.helpLine), official: official,
        contacts: [phone("0570-000-000", steps: [words.press])], facts: words.facts,
        mark: words.mark),
      .init(
        service: "night-line", name: own(words.embassyLine), official: nil,
        contacts: [phone("06-0000-0007")], facts: [], mark: nil),
      .init(
        service: "letter-line", name: own(words.longName), official: nil,
        contacts: [
          .init(
            value: "letters@example.org", uri: "mailto:letters@example.org", kind: nil, steps: [])
        ], facts: words.facts, mark: nil),
    ]
  }
}
