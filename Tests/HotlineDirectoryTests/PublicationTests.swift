import HotlineDirectory
import HotlineModel
import Testing

@Suite struct PublicationTests {
  private static let path = "directory/publications.yaml"
  private static let good = """
    - id: seafarers
      kind: handbook
      title: {en: Handbook for seafarers, cy: Llawlyfr i forwyr}
      titleStatus: {cy: rendering}
      publisher: harbour-trust
      subjects: [home-violence]
      services: [harbour]
      role: [professional]
      areas: [GB-CRF]
      get: {en: on board}
      url: "https://harbour.example/handbook"
      editions:
        - {on: 2016, languages: [en]}
        - {on: 2020-04, languages: [fil, cy]}
      source: [{document: "001", lines: "4-9", date: 2020}]
    """

  private func findings(replacing old: String, with new: String) -> [String] {
    Fixture.reading(Self.path, Self.good.replacing(old, with: new)).findings
      .filter { $0.file == Self.path }.map(\.description)
  }

  @Test func `a leaflet is read with its editions and its languages in canonical form`() throws {
    let reading = Fixture.reading(Self.path, Self.good)
    let leaflet = try #require(reading.content?.publications.first)
    #expect(leaflet.kind == .handbook)
    #expect(leaflet.languages.map(\.description) == ["fil", "cy", "en"])
    #expect(leaflet.newest(in: LanguageTag("cy"))?.description == "2020-04")
    #expect(leaflet.newest(in: LanguageTag("ar")) == nil)
    #expect(leaflet.role == [.professional])
    #expect(findings(replacing: "", with: "") == [])
  }

  @Test(arguments: [
    (
      "services: [harbour]", "services: [harbor]",
      "7:14: error [reference.unknown]: 'harbor' is no service; write harbour"
    ),
    (
      "publisher: harbour-trust", "publisher: harbour-trus",
      "5:14: error [reference.unknown]: 'harbour-trus' is no organization; write harbour-trust"
    ),
    (
      "areas: [GB-CRF]", "areas: [GB-CRE]",
      "9:11: error [reference.unknown]: 'GB-CRE' is no place; write GB-CRF"
    ),
    (
      "{on: 2016, languages: [en]}", "{on: 2016}",
      "13:7: error [publication.no-language]: this edition names no language; "
        + "write 'languages', or a 'note' that says why not"
    ),
    (
      "kind: handbook", "kind: hand-book",
      "2:9: error [field.value]: 'hand-book' is no value of 'kind'; write one of card, document, "
        + "handbook, leaflet, material, panel, poster, web (here probably handbook)"
    ),
  ])
  func `what is wrong in a leaflet is told with its place and what to write`(
    good: String, bad: String, expected: String
  ) {
    #expect(findings(replacing: good, with: bad) == ["\(Self.path):\(expected)"])
  }

  @Test func `an id that two leaflets share is an error`() {
    let twice = Self.good + "\n" + Self.good
    let findings = Fixture.reading(Self.path, twice).findings
    #expect(findings.contains { $0.code == "id.duplicate" })
  }
}
