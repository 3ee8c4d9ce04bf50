import HotlineDirectory
import Testing

@Suite struct OfficeFindingTests {
  /// A list with every column that may be added.
  private static let further = """
    id,name_en,area,place,address,phone,hours,languages,mode,note,url,nationality,cost,callableFrom,source,date,trust
    office-north,North office,GB-CRF GB,GB-CRF,,,,,,,https://north.example,IE PE,free,mobile,001:1-2,2026,official

    """

  @Test(arguments: [
    (
      "GB-CRF GB,", "GB-CRF GB-XXX,",
      "2:34: error [coverage.unknown]: 'GB-XXX' is no place"
    ),
    (
      "GB,GB-CRF", "GB,GB-YYY",
      "2:37: error [coverage.unknown]: 'GB-YYY' is no place"
    ),
    (
      "https://north.example", "north.example",
      "2:50: error [web.address]: 'north.example' is no web address; write all of it, beginning "
        + "with https://"
    ),
    (
      "IE PE", "IE peru",
      "2:75: error [country.unknown]: 'peru' is no country code; write two capital letters of "
        + "ISO 3166-1, such as GB"
    ),
    (
      "free", "fre",
      "2:78: error [field.value]: 'fre' is no value of 'cost'; write one of free, caller, unknown "
        + "(here probably free)"
    ),
    (
      "mobile", "mobil",
      "2:83: error [field.value]: 'mobil' is no value of 'callableFrom'; write one of landline, "
        + "mobile, ip-phone, prepaid, abroad, none (here probably mobile)"
    ),
    (
      "callableFrom", "callable",
      "1:1: error [csv.header]: 'id,name_en,area,place,address,phone,hours,languages,mode,note,url,"
        + "nationality,cost,callable,source,date,trust' is not the header; write "
        + "id,area,address,phone,hours,languages,mode,note,source,date,trust and a column such as "
        + "name_en for each language; note_en and place, url, nationality, cost, callableFrom may "
        + "be added"
    ),
  ])
  func `what is wrong with a column that was added is said with its place and its mend`(
    old: String, new: String, finding: String
  ) {
    let text = Self.further.replacing(old, with: new)
    let reading = Fixture.reading("directory/offices/lantern.csv", text)
    let errors = reading.findings.filter { $0.level == .error }.map { "\($0)" }
    #expect(errors.count == 1)
    #expect(
      errors.first?.hasPrefix("directory/offices/lantern.csv:\(finding)") == true, "\(errors)")
  }

  @Test func `a list with every column is in order`() {
    let reading = Fixture.reading("directory/offices/lantern.csv", Self.further)
    #expect(reading.findings.filter { $0.level == .error } == [])
  }

  @Test(arguments: [
    FindingRow(
      in: "directory/offices/lantern.csv",
      write: "Mo-Fr 10:00-25:99,en arr",
      for: "Mo-Fr 10:00-12:00,en ar",
      finds: [
        "directory/offices/lantern.csv:2:94: error [hours.bad-time]: \"25:99\" is not "
          + "a time; write 00:00 to 24:00, or up to 48:00 for an end on the next day",
        "directory/offices/lantern.csv:2:103: error [language.unknown]: \"arr\" is "
          + "not a language tag; write a BCP 47 tag such as vi (Vietnamese) or zh-Hant "
          + "(Traditional Chinese)",
      ]),
    FindingRow(
      in: "directory/offices/lantern.csv",
      write: "020",
      for: "020 7946 0958",
      finds: [
        "directory/offices/lantern.csv:2:68: error [phone.invalid]: '020' is no "
          + "telephone number of GB: no number has as many digits; write it as it is "
          + "dialled in the country, or with + and the country code"
      ]),
    FindingRow(
      in: "directory/offices/lantern.csv",
      write: "West office\" here",
      for: "West office, first floor\"",
      finds: [
        "directory/offices/lantern.csv:2:26: error [csv.syntax]: text stands after "
          + "the closing quote; put the whole cell in quotes"
      ]),
    FindingRow(
      in: "directory/offices/lantern.csv",
      write: "",
      for: ",Ring twice",
      finds: [
        "directory/offices/lantern.csv:2:1: error [csv.row]: 12 cells instead of 13; "
          + "put cells that hold a comma in quotes"
      ]),
    FindingRow(
      in: "directory/offices/lantern.csv",
      write: "identifier,name_en",
      for: "id,name_en",
      finds: [
        "directory/offices/lantern.csv:1:1: error [csv.header]: "
          + "'identifier,name_en,name_cy,area,address,phone,hours,languages,mode,note,source,date,trust' "
          + "is not the header; write "
          + "id,area,address,phone,hours,languages,mode,note,source,date,trust and a "
          + "column such as name_en for each language; note_en and place, url, nationality, "
          + "cost, callableFrom may be added"
      ]),
    FindingRow(
      in: "directory/offices/lantern.csv",
      write: "interpeter",
      for: "interpreter",
      finds: [
        "directory/offices/lantern.csv:2:106: error [field.value]: 'interpeter' is no "
          + "value of 'mode'; write one of staff, interpreter, video-interpreter, text, "
          + "machine (here probably interpreter)"
      ]),
    FindingRow(
      in: "directory/offices/lantern.csv",
      write: "soon,repositry\noffice-east",
      for: "2026-01-31,repository\noffice-east",
      finds: [
        "directory/offices/lantern.csv:2:153: error [date.unreadable]: 'soon' is no "
          + "date; write 2026-11-21, 2026-11, 2026 or undated",
        "directory/offices/lantern.csv:2:158: error [field.value]: 'repositry' is no "
          + "value of 'trust'; write one of official, public-body, press, repository "
          + "(here probably repository)",
      ]),
    FindingRow(
      in: "directory/offices/lantern.csv",
      write: ",2026-01-31,\noffice-east",
      for: "https://offices.example,2026-01-31,repository\noffice-east",
      finds: [
        "directory/offices/lantern.csv:2:1: error [source.missing]: this office has "
          + "no source; write its address in 'source'"
      ]),
    FindingRow(
      in: "directory/offices/lantern.csv",
      write: ",",
      for: "\"2 Quay \"\"Street\"\"\",020 7946 0958",
      finds: [
        "directory/offices/lantern.csv:2:1: warning [office.no-way]: this office has "
          + "no telephone and no address; fill one of them once known"
      ]),
    FindingRow(
      in: "directory/offices/lantern.csv",
      write: "office-east,,",
      for: "office-east,East office,Swyddfa'r dwyrain",
      finds: [
        "directory/offices/lantern.csv:3:1: error [csv.empty]: an office needs an id "
          + "and a name; fill these cells"
      ]),
    FindingRow(
      in: "directory/offices/lantern.csv",
      write: "office-west,",
      for: "office-east,",
      finds: [
        "directory/offices/lantern.csv:3:1: error [id.duplicate]: the contact "
          + "'office-west' stands in directory/offices/lantern.csv:2:1 already; write "
          + "another id"
      ]),
    FindingRow(
      in: "directory/holidays/GB.csv",
      write: "2026-02-30,",
      for: "2026-12-25,",
      finds: [
        "directory/holidays/GB.csv:4:1: error [holidays.bad-date]: \"2026-02-30\" is "
          + "not a date; write it as 2026-11-23"
      ]),
    FindingRow(
      in: "directory/holidays/GB.csv",
      write: "country: FR",
      for: "country: GB",
      finds: [
        "directory/holidays/GB.csv:1:1: error [id.file-name]: the table is of FR; "
          + "name the file FR.csv"
      ]),
  ])
  func `what is wrong with a list of offices is said with its place and its mend`(row: FindingRow) {
    #expect(row.found == row.finds)
  }
}
