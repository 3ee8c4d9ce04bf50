import HotlineDirectory
import HotlineModel
import Testing

@Suite struct PlaceTableTests {
  private static let table = "directory/places/GB-towns.csv"
  private static let names = "directory/places/names/GB.csv"
  private static let header =
    "id,parent,kind,code,name_en,name_cy,latitude,longitude,alsoCalled\n"

  private func reading(_ rows: String, names: String? = nil) -> DirectoryReading {
    var files = Fixture.files
    files[Self.table] = Self.header + rows
    files[Self.names] = names.map { "id,tag,name,status\n" + $0 }
    return DirectoryFolder(files: files).read()
  }

  private func found(_ rows: String, names: String? = nil) -> [String] {
    reading(rows, names: names).findings.map(\.description)
  }

  @Test func `a row is a place with its names, coordinates and other names`() throws {
    let row = "GB-CRF-penarth,GB-CRF,municipality,W1,Penarth,Penarth,51.43,-3.17,Penarth Town; P\n"
    let reading = reading(row)
    #expect(reading.findings == [])
    let place = try #require(reading.content?.places.last)
    #expect(
      place
        == Place(
          id: "GB-CRF-penarth", parent: "GB-CRF", kind: .municipality,
          name: LocalizedText(["en": "Penarth", "cy": "Penarth"]),
          alsoCalled: ["Penarth Town", "P"], latitude: 51.43, longitude: -3.17))
  }

  @Test func `an empty cell is not known`() throws {
    let place = try #require(
      reading("GB-CRF-barry,GB-CRF,municipality,,Barry,,,,\n").content?.places.last)
    #expect(place.coordinates == nil)
    #expect(place.name.byTag == ["en": "Barry"])
    #expect(place.alsoCalled == [])
  }

  @Test(arguments: [
    (
      "GB-CRF-barry,GB-CRF,town,,Barry,,,,\n",
      ":2:21: error [field.value]: 'town' is no value of 'kind'; "
        + "write one of country, prefecture, municipality"
    ),
    (
      "GB-CRF-barry,GB-CRF,municipality,,Barry,,91,0,\n",
      ":2:42: error [field.number]: '91' is no value of 'latitude'; write degrees from -90 to 90"
    ),
    (
      "GB-CRF-barry,GB-CRF,municipality,,,,,,\n",
      ":2:1: error [field.missing]: a place needs 'name'"
    ),
    (
      "GB-CRF-barry,GB-CRT,municipality,,Barry,,,,\n",
      ":2:14: error [reference.unknown]: 'GB-CRT' is no place; write GB-CRF"
    ),
    (
      "GB-CRF-barry,,municipality,,Barry,,,,\n",
      ":2:1: error [place.parent]: a municipality lies in another place; write its id as 'parent'"
    ),
    (
      "GB-CRF-barry,GB-CRF,municipality,Barry\n",
      ":2:1: error [csv.row]: 4 cells instead of 9; put cells that hold a comma in quotes"
    ),
    (
      "GB-CRF,GB,prefecture,,Cardiff,,,,\n",
      ":2:1: error [id.duplicate]: the place 'GB-CRF' stands in directory/places/GB.yaml:2:7 "
        + "already; write another id"
    ),
  ])
  func `what is wrong in a row is said with its line and column`(row: String, finding: String) {
    #expect(found(row) == [Self.table + finding])
  }

  @Test func `a row with an error is left out and the others stay`() {
    let rows =
      "GB-CRF-barry,GB-CRF,town,,Barry,,,,\nGB-CRF-penarth,GB-CRF,municipality,,Penarth,,,,\n"
    let places = reading(rows).content?.places.map(\.id) ?? []
    #expect(places.contains("GB-CRF-penarth"))
    #expect(!places.contains("GB-CRF-barry"))
  }

  @Test func `a header that is none is told with the one to write`() {
    #expect(
      Fixture.reading(Self.table, "id,name\n").findings.map(\.description) == [
        Self.table + ":1:1: error [csv.header]: 'id,name' is not the header; write "
          + "id,parent,kind,latitude,longitude,alsoCalled and a column such as name_en for each "
          + "language"
      ])
  }

  @Test func `names in other languages are added to the place, with how they came to be`() throws {
    let names = "GB-CRF,ja,カーディフ,attested\nGB-CRF,my,ကာဒစ်ဖ်,rendering\nGB-CRF,ja,カージフ,also\n"
    let reading = reading("", names: names)
    #expect(reading.findings == [])
    let place = try #require(reading.content?.places.first { $0.id == "GB-CRF" })
    #expect(place.name.byTag["ja"] == "カーディフ")
    #expect(place.name.byTag["my"] == "ကာဒစ်ဖ်")
    #expect(place.renderedNames == ["my"])
    #expect(place.alsoCalled.last == "カージフ")
  }

  @Test(arguments: [
    (
      "GB-CRT,ja,カーディフ,attested\n",
      ":2:1: error [reference.unknown]: 'GB-CRT' is no place; write GB-CRF"
    ),
    (
      "GB-CRF,ja,カーディフ,attested\nGB-CRF,ja,カージフ,rendering\n",
      ":3:1: error [place.named-twice]: 'GB-CRF' has a name in 'ja' already; keep one of them, "
        + "and write 'also' as the status of the other"
    ),
    (
      "GB-CRF,ja,カーディフ,official\n",
      ":2:17: error [field.value]: 'official' is no value of 'status'; "
        + "write one of attested, rendering, also"
    ),
    (
      "GB-CRF,ja,カーディフ\n",
      ":2:1: error [csv.row]: 3 cells instead of 4; put cells that hold a comma in quotes"
    ),
    (
      "GB-CRF,ja,,attested\n",
      ":2:1: error [csv.empty]: a name needs all of id, tag, name, status"
    ),
  ])
  func `what is wrong with a name is said with its line`(row: String, finding: String) {
    #expect(found("", names: row) == [Self.names + finding])
  }

  @Test func `a table of names without its header is told with the one to write`() {
    #expect(
      Fixture.reading(Self.names, "id,name\n").findings.map(\.description) == [
        Self.names + ":1:1: error [csv.header]: 'id,name' is not the header; "
          + "write id,tag,name,status"
      ])
  }
}
