import HotlineDirectory
import HotlineHours
import HotlineModel
import HotlineText
import Testing

@Suite struct DirectoryFolderTests {
  private let reading = DirectoryFolder(files: Fixture.files).read()

  @Test func `a directory in order has no findings`() {
    #expect(reading.findings == [])
    #expect(!reading.hasErrors)
  }

  @Test func `a file that nobody changed reads the same twice`() {
    #expect(DirectoryFolder(files: Fixture.files).read().content == reading.content)
  }

  @Test func `records are in the order of their ids`() throws {
    let content = try #require(reading.content)
    #expect(content.services.map(\.id) == ["harbour", "lantern", "police"])
    #expect(content.organizations.map(\.id) == ["harbour-trust", "heddlu"])
    #expect(content.header.asOf == CivilDate("2026-11-21"))
    #expect(content.homeHolidays.holidays.map(\.name) == ["Nadolig"])
    #expect(content.languages.refusals.first?.never == [LanguageTag("tr"), LanguageTag("ar")])
    #expect(content.languages.mutual.first?.source == "https://tongues.example")
  }

  @Test func `a service carries what its file says`() throws {
    let service = try #require(reading.content?.services.first)
    #expect(service.renderedNames == ["cy"])
    #expect(service.population.age == AgeRange(min: 16))
    #expect(service.population.residence == [.student, .none])
    #expect(service.conflicts.map(\.otherSource) == [["page"]])
    #expect(service.sources["leaflet"]?.citation == "001:3-9")
    #expect(service.cautions == ["not-police"])
  }

  @Test func `a contact says nothing of a line that only its class knows`() throws {
    let contact = try #require(reading.content?.services.first?.contacts.first)
    #expect(contact.callableFrom == [.landline])
    #expect(contact.mayFailFrom == [.mobile])
    #expect(contact.notCallableFrom == [.abroad])
    #expect(contact.cost == .free)
    #expect(contact.anonymous == true)
    #expect(contact.phone?.e164 == "+448081570192")
    #expect(contact.phone?.sort == .tollFree)
  }

  @Test func `an alias stands for what its anchor holds`() throws {
    let contacts = try #require(reading.content?.services.first?.contacts)
    #expect(contacts.map(\.languages.count) == [2, 2])
    #expect(contacts[0].languages == contacts[1].languages)
  }

  @Test func `a confidential address loses its words on the way in`() throws {
    let house = try #require(reading.content?.services.first?.contacts.last)
    guard case .confidential = house.whereabouts else {
      Issue.record("the address is open")
      return
    }
    #expect(!String(reflecting: reading.content).contains("Hidden"))
  }

  @Test func `words of the directory go before those beside it`() {
    let messages = reading.messages.locales
    #expect(messages["en"]?["excluded.visitors"]?.pattern == "not for people on a visit")
    #expect(messages["en"]?["excluded.visitors"]?.status == .draft)
    #expect(messages["en"]?["reason.harbour"]?.status == .reviewed)
    #expect(messages["en"]?["caution.not-police"]?.status == .official)
    #expect(messages["en"]?["caution.not-police"]?.sourceHash == "a1")
    #expect(messages["cy"]?.count == 1)
  }

  @Test func `a merged mapping gives what the record does not say itself`() throws {
    let text = """
      - &trust {id: harbour-trust, name: {en: Harbour Trust}, url: "https://harbour.example"}
      - {<<: *trust, id: heddlu, name: {en: Police}}
      """
    let reading = Fixture.reading("directory/organizations.yaml", text)
    #expect(reading.findings == [])
    let police = try #require(reading.content?.organizations.last)
    #expect(police.name.byTag == ["en": "Police"])
    #expect(police.url == "https://harbour.example")
  }

  @Test func `a record with an error is left out and the others stay`() {
    let reading = Fixture.reading(
      "directory/services/harbour.yaml", replacing: "stage: support", with: "stage: suport")
    #expect(reading.content?.services.map(\.id) == ["lantern", "police"])
    #expect(reading.rules.count == 5)
    #expect(reading.findings.count == 1)
  }

  @Test func `everything that is wrong is found at once`() {
    let text = Fixture.harbour.replacing("GB]", with: "GX]").replacing("Mo-Fr 09", with: "Tus 09")
      .replacing("0808 157 0192", with: "12").replacing("[leaflet]", with: "[leaflt]")
    let codes = Set(Fixture.reading("directory/services/harbour.yaml", text).findings.map(\.code))
    #expect(
      codes == [
        "coverage.unknown", "hours.unknown-weekday", "phone.invalid", "reference.unknown",
      ])
  }

  @Test func `without a header there is no content and the rest is still checked`() {
    let reading = Fixture.reading(
      "directory/directory.yaml",
      Fixture.header.replacing("version: \"1\"\n", with: "").replacing("London", with: "Londn"))
    #expect(reading.content == nil)
    #expect(Set(reading.findings.map(\.code)) == ["field.missing", "zone.unknown"])
  }

  @Test func `words that are missing cost nobody a number`() {
    let reading = Fixture.reading(
      "directory/services/harbour.yaml", replacing: "[not-police]", with: "[not-there]")
    #expect(reading.findings.map(\.code) == ["message.missing"])
    #expect(reading.content?.services.count == 3)
  }

  @Test func `a folder without a header is no directory`() {
    let reading = DirectoryFolder(path: "/no/such/folder").read()
    #expect(reading.content == nil)
    #expect(
      reading.findings.map(\.description) == [
        "/no/such/folder:1:1: error [directory.missing]: no directory here; name a folder that "
          + "holds directory.yaml (id, title, country, zone, language, version, asOf) and services/"
      ])
  }
}

@Suite struct CascadeTests {
  @Test func `a file that is no YAML does not make what refers to it wrong`() {
    let broken = Fixture.reading("directory/services/harbour.yaml", "id: [harbour")
    #expect(broken.findings.map(\.code) == ["yaml.syntax"])
    let noOrganizations = Fixture.reading("directory/organizations.yaml", "- {id")
    #expect(noOrganizations.findings.map(\.code) == ["yaml.syntax"])
    #expect(noOrganizations.content?.services.count == 3)
  }

  @Test func `a table that is not there is missed once`() {
    var files = Fixture.files
    files["directory/subjects.yaml"] = nil
    #expect(
      DirectoryFolder(files: files).read().findings.map(\.description) == [
        "directory/subjects.yaml:1:1: error [file.missing]: records name a subject, "
          + "and there is none here; write directory/subjects.yaml"
      ])
  }

  @Test func `locales that are not there are missed once`() {
    let files = Fixture.files.filter { !$0.key.contains("locales/") }
    #expect(
      DirectoryFolder(files: files).read().findings.map(\.description) == [
        "locales:1:1: error [file.missing]: rules and services have words to say, "
          + "and there is no locale here; write locales/en.yaml"
      ])
  }

  @Test func `a list of offices of no service is pointed out`() {
    let reading = Fixture.reading("directory/offices/lanten.csv", Fixture.offices)
    #expect(
      reading.findings.map(\.description) == [
        "directory/offices/lanten.csv:1:1: error [id.file-name]: 'lanten' is no service; "
          + "name the file after the service whose offices it lists (here probably lantern)"
      ])
  }

  @Test func `an address that is secret is in no finding`() {
    let text = Fixture.harbour.replacing("anyone hurt at home", with: "1 Hidden Lane")
      .replacing("confidential: true", with: "confidential: ture")
    let reading = Fixture.reading("directory/services/harbour.yaml", text)
    #expect(Set(reading.findings.map(\.code)) == ["address.confidential", "field.value"])
    #expect(!reading.findings.description.contains("Hidden"))
  }
}
