import HotlineDirectory
import HotlineModel
import Testing

@Suite struct LeafletReadingTests {
  private static let path = "directory/leaflets/home.yaml"
  private static let good = """
    id: home
    title: reason.harbour
    intro: [caution.not-police]
    groups:
      - {heading: subject.violence, services: [police, harbour]}
      - {heading: excluded.visitors, subjects: [home-violence], limit: 3}
    place: GB-CRF
    forWhom: {residence: student, minor: yes}
    show: [hours, keys]
    onlyIfServes: any
    qr: tel
    layout: discreet-card
    """

  private func findings(replacing old: String, with new: String) -> [String] {
    Fixture.reading(Self.path, Self.good.replacing(old, with: new)).findings
      .filter { $0.file == Self.path }.map(\.description)
  }

  @Test func `a leaflet is read whole, with name and number always among its facts`() throws {
    let reading = Fixture.reading(Self.path, Self.good)
    #expect(findings(replacing: "", with: "") == [])
    let leaflet = try #require(reading.content?.leaflets.first)
    #expect(leaflet.id == "home")
    #expect(leaflet.intro == ["caution.not-police"])
    #expect(leaflet.groups.map(\.services) == [["police", "harbour"], []])
    #expect(leaflet.groups.map(\.limit) == [6, 3])
    #expect(leaflet.place == "GB-CRF")
    #expect(leaflet.forWhom == ["residence": ["student"], "minor": ["yes"]])
    #expect(leaflet.show == [.name, .number, .hours, .keys])
    #expect(leaflet.onlyIfServes == .any)
    #expect(leaflet.code == .tel)
    #expect(leaflet.layout == .discreetCard)
  }

  @Test func `a leaflet that says little is for anyone, and for the reader's language`() throws {
    let text = "id: home\ntitle: reason.harbour\ngroups: [{services: police}]\n"
    let leaflet = try #require(Fixture.reading(Self.path, text).content?.leaflets.first)
    #expect(leaflet.forWhom.isEmpty && leaflet.place == nil && leaflet.intro.isEmpty)
    #expect(leaflet.show == LeafletFact.allCases)
    #expect(leaflet.onlyIfServes == .reader)
    #expect(leaflet.code == .none && leaflet.layout == .a4)
  }

  @Test(arguments: [
    (
      "id: home", "id: house",
      "1:5: error [id.file-name]: the leaflet is 'house'; name the file house.yaml"
    ),
    (
      "intro: ", "introduction: ",
      "3:1: error [field.unknown]: 'introduction' is no key of a leaflet; write one of id, title, intro, groups, place, forWhom, show, onlyIfServes, qr, layout"
    ),
    (
      "layout: ", "layuot: ",
      "12:1: error [field.unknown]: 'layuot' is no key of a leaflet; write 'layout'"
    ),
    ("title: reason.harbour\n", "", "1:1: error [field.missing]: a leaflet needs 'title'"),
    (
      "[police, harbour]", "[police, harbor]",
      "5:52: error [reference.unknown]: 'harbor' is no service; write harbour"
    ),
    (
      "[home-violence]", "[home-violense]",
      "6:45: error [reference.unknown]: 'home-violense' is no subject; write home-violence"
    ),
    (
      "place: GB-CRF", "place: GB-CRE",
      "7:8: error [reference.unknown]: 'GB-CRE' is no place; write GB-CRF"
    ),
    (
      "reason.harbour", "reason.harbor",
      "2:8: error [message.missing]: no locale has the message 'reason.harbor'; write it in locales/en.yaml (here probably reason.harbour)"
    ),
    (
      "subject.violence", "subject.violense",
      "5:15: error [message.missing]: no locale has the message 'subject.violense'; write it in locales/en.yaml (here probably subject.violence)"
    ),
    (
      "limit: 3", "limit: 0",
      "6:68: error [field.number]: '0' is no value of 'limit'; write a whole number from 1 to 50"
    ),
    (
      ", subjects: [home-violence], limit: 3", "",
      "6:5: error [field.missing]: a group needs 'services' or 'subjects'"
    ),
    (
      "show: [hours, keys]", "show: [hour, keys]",
      "9:8: error [field.value]: 'hour' is no value of 'show'; write one of name, number, languages, hours, cost, keys, conditions, notes (here probably hours)"
    ),
    (
      "residence: student", "place: GB",
      "8:11: error [leaflet.fact]: 'place' is no fact of everybody a leaflet is for; write 'place' beside 'forWhom'"
    ),
    (
      "residence: student", "residense: student",
      "8:11: error [field.unknown]: 'residense' is no fact of a person; write 'residence'"
    ),
    (
      "qr: tel", "qr: phone",
      "11:5: error [field.value]: 'phone' is no value of 'qr'; write one of none, tel, url"
    ),
  ])
  func `what is wrong in a leaflet is told with its place and what to write`(
    good: String, bad: String, expected: String
  ) {
    #expect(findings(replacing: good, with: bad) == ["\(Self.path):\(expected)"])
  }

  @Test func `a leaflet names no service that has ended`() {
    var files = Fixture.files
    files[Self.path] = Self.good
    files["directory/services/harbour.yaml"]?
      .replace(
        "status: active",
        with: "status: ended\nended: {on: 2026-01, successor: police, source: [page]}")
    let findings = DirectoryFolder(files: files).read().findings.filter { $0.file == Self.path }
    #expect(
      findings.map(\.description) == [
        "\(Self.path):5:52: error [leaflet.closed]: 'harbour' has ended; write police"
      ])
  }

  @Test func `a leaflet on which nobody can be reached is an error`() {
    var files = Fixture.files
    files[Self.path] = "id: home\ntitle: reason.harbour\ngroups: [{services: lantern}]\n"
    files["directory/services/lantern.yaml"]?
      .replace(
        "through:\n  - {service: harbour, ask: {en: the nearest office}, source: [page]}\n",
        with: "")
    files["directory/offices/lantern.csv"] = nil
    let findings = DirectoryFolder(files: files).read().findings.filter { $0.file == Self.path }
    #expect(
      findings.map(\.description) == [
        "\(Self.path):1:1: error [leaflet.no-contact]: nobody on this leaflet can be reached; "
          + "name a service that has 'contacts'"
      ])
  }

  @Test func `an id that a leaflet shares with what others print is an error`() {
    var files = Fixture.files
    files[Self.path] = Self.good
    files["directory/publications.yaml"] = """
      - id: home
        kind: poster
        title: {en: Home}
        publisher: harbour-trust
        editions: [{on: 2020, languages: [en]}]
        source: [{document: "001", date: 2020}]
      """
    let findings = DirectoryFolder(files: files).read().findings
    #expect(
      findings.map(\.description) == [
        "\(Self.path):1:5: error [id.duplicate]: the publication or leaflet 'home' stands in "
          + "directory/publications.yaml:1:7 already; write another id"
      ])
  }
}
