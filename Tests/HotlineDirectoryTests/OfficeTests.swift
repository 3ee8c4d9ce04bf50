import HotlineHours
import HotlineModel
import Testing

@testable import HotlineDirectory

@Suite struct OfficeTests {
  private func offices() throws -> Service {
    let content = try #require(DirectoryFolder(files: Fixture.files).read().content)
    return try #require(content.services.first { $0.id == "lantern" })
  }

  @Test func `a row is a contact for callers of its area`() throws {
    let service = try offices()
    #expect(service.contacts.map(\.id) == ["office-east", "office-west"])
    let west = try #require(service.contacts.last)
    #expect(west.office?.byTag == ["en": "West office, first floor"])
    #expect(west.callersIn == ["GB-CRF"])
    #expect(west.phone?.sort == .geographic)
    #expect(west.whereabouts?.location?.address?.lines.byTag == ["en": "2 Quay \"Street\""])
    #expect(west.note?.byTag == ["en": "Ring twice"])
    #expect(west.languages.first?.tags.map(\.description) == ["en", "ar"])
    #expect(west.languages.first?.mode == .interpreter)
    #expect(west.callableFrom == [.landline, .mobile, .abroad])
    #expect(west.cost == .caller)
  }

  @Test func `a row without languages answers in the language of the directory`() throws {
    let east = try #require(try offices().contacts.first)
    #expect(east.languages.first?.tags.map(\.description) == ["en"])
    #expect(east.languages.first?.hours == .unknown)
    #expect(east.languages.first?.mode == .staff)
    #expect(east.callersIn == [])
    #expect(east.office?.byTag["cy"] == "Swyddfa'r dwyrain")
  }

  @Test func `the source of a row becomes one of the service`() throws {
    let service = try offices()
    let source = try #require(service.sources["offices:2026-01-31:https://offices.example"])
    #expect(source.trust == .repository)
    #expect(service.contacts.allSatisfy { $0.verified?.on == source.date })
    #expect(source.date.description == "2026-01-31")
    #expect(
      service.contacts.allSatisfy { $0.source == ["offices:2026-01-31:https://offices.example"] })
  }

  @Test func `an office without a telephone is a desk`() throws {
    let text = Fixture.offices.replacing("020 7946 0958", with: "")
    let reading = Fixture.reading("directory/offices/lantern.csv", text)
    let service = try #require(reading.content?.services.first { $0.id == "lantern" })
    #expect(service.contacts.last?.channel == .desk)
    #expect(service.contacts.last?.value == "2 Quay \"Street\"")
  }

  @Test func `a row with an error is left out and the others stay`() throws {
    let text = Fixture.offices.replacing("020 7946 0958", with: "020")
    let reading = Fixture.reading("directory/offices/lantern.csv", text)
    let service = try #require(reading.content?.services.first { $0.id == "lantern" })
    #expect(service.contacts.map(\.id) == ["office-east"])
  }

  /// One row with the columns that a list may add.
  private func office(_ columns: [String: String]) throws -> (ContactPoint, Service) {
    let cells = [
      "id": "office-north", "name_en": "North office", "source": "https://north.example",
      "date": "2026", "trust": "official",
    ].merging(columns) { $1 }
    let header = OfficeReader.columns + cells.keys.filter { !OfficeReader.columns.contains($0) }
    let row = header.map { "\"\(cells[$0] ?? "")\"" }.joined(separator: ",")
    let text = "\(header.joined(separator: ","))\n\(row)\n"
    let reading = Fixture.reading("directory/offices/lantern.csv", text)
    let service = try #require(reading.content?.services.first { $0.id == "lantern" })
    return (try #require(service.contacts.first), service)
  }

  @Test func `a row names its page, whom it takes, who pays and which lines reach it`() throws {
    let (north, _) = try office([
      "phone": "020 7946 0958", "url": "https://north.example/desk", "nationality": "IE PE",
      "cost": "free", "callableFrom": "mobile ip-phone",
    ])
    #expect(north.url == "https://north.example/desk")
    #expect(north.nationality == ["IE", "PE"])
    #expect(north.cost == .free)
    #expect(north.callableFrom.isSuperset(of: [.mobile, .ipPhone]))
  }

  @Test func `a cost that is unknown is left to the class of the number`() throws {
    #expect(try office(["phone": "020 7946 0958", "cost": "unknown"]).0.cost == .caller)
  }

  @Test func `a row may be for callers of several areas and stand in one place`() throws {
    let (north, _) = try office(["area": "GB-CRF GB", "place": "GB-CRF", "address": "1 Hill"])
    #expect(north.callersIn == ["GB-CRF", "GB"])
    #expect(north.whereabouts?.location?.area == "GB-CRF")
    let (nowhere, _) = try office(["area": "GB-CRF GB", "address": "1 Hill"])
    #expect(nowhere.whereabouts?.location?.area == nil)
  }

  @Test func `a contact of a service names its page and whom it takes, and hours alone`() throws {
    let text = Fixture.harbour.replacing(
      "anonymous: yes",
      with: "anonymous: yes\n    nationality: [IE]\n    url: https://harbour.example"
    ).replacing("tags: [ar]", with: "tags: []")
    let reading = Fixture.reading("directory/services/harbour.yaml", text)
    let service = try #require(reading.content?.services.first { $0.id == "harbour" })
    let contact = try #require(service.contacts.first)
    #expect(contact.nationality == ["IE"] && contact.url == "https://harbour.example")
    #expect(contact.languages.map(\.tags.count) == [2, 0])
  }

  @Test func `a note may be in several languages`() throws {
    let (north, _) = try office(["note": "Ring twice", "note_cy": "Canwch ddwywaith"])
    #expect(north.note?.byTag == ["en": "Ring twice", "cy": "Canwch ddwywaith"])
  }

  @Test func `a row whose languages are unknown names none, and keeps its hours`() throws {
    #expect(try office(["languages": "unknown"]).0.languages == [])
    let (north, _) = try office(["languages": "unknown", "hours": "Mo-Fr 09:00-17:00"])
    #expect(north.languages.map(\.tags) == [[]])
    #expect(north.languages.first?.hours.description == "Mo-Fr 09:00-17:00")
  }

  @Test(
    arguments: [
      ("https://north.example", "https://north.example", nil, nil),
      ("003:842-848", nil, "003", "842-848"),
      ("a list: address not recorded", nil, "a list: address not recorded", nil),
    ] as [(String, String?, String?, String?)])
  func `a row cites a page or a document`(
    cited: String, url: String?, document: String?, lines: String?
  ) throws {
    let source = try #require(try office(["source": cited]).1.sources["offices:2026:\(cited)"])
    #expect(source.url == url && source.document == document && source.lines == lines)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("# said before\n\na,\n", [["a", ""]]),
    ("\"x, y\",\"he said \"\"no\"\"\"\n", [["x, y", "he said \"no\""]]),
    ("\"two\nlines\",b\n", [["two\nlines", "b"]]),
    ("", []),
  ])
  func `a table is read as RFC 4180 says`(text: String, rows: [[String]]) {
    let table = CSVTable(text, file: "t.csv")
    #expect(table.rows.map { $0.map(\.text) } == rows)
    #expect(table.findings == [])
  }

  @Test func `a cell knows its place after a quoted line end`() {
    let cell = CSVTable("\"two\nlines\",here\n", file: "t.csv").rows[0][1]
    #expect(cell.mark == RecordMark(file: "t.csv", line: 2, column: 8))
  }
}
