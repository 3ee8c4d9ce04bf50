import HotlineModel

/// Leaflets of the invented directory.
enum InventedPublication {
  static let handbook: Publication = {
    var handbook = Publication(
      id: "handbook", kind: .handbook,
      title: LocalizedText(["en": "Handbook for seafarers", "ja": "船員の手帳"]),
      publisher: "harbour-trust", subjects: ["work"], services: ["harbour"],
      editions: [
        .init(on: PartialDate("2016") ?? .undated, languages: [LanguageTag("en")]),
        .init(
          on: PartialDate("2020-04") ?? .undated, languages: [LanguageTag("vi"), LanguageTag("en")]),
      ],
      source: [Source(document: "001", lines: "4-9", date: PartialDate("2020") ?? .undated)])
    handbook.forWhom = LocalizedText(["en": "crews", "ja": "船員"])
    handbook.get = LocalizedText(["en": "handed out on board", "ja": "船内で配付"])
    handbook.url = "https://harbour.example/handbook"
    return handbook
  }()

  static let poster = Publication(
    id: "poster", kind: .poster, title: LocalizedText(["en": "Night Line"]), publisher: "night",
    subjects: ["work"], services: ["night"],
    editions: [
      .init(
        on: .undated, languages: [], note: LocalizedText(["en": "the languages are not named"]))
    ], source: [Source(url: "https://night.example", trust: .press)])

  static let all = [handbook, poster]
}
