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
