import HotlineModel
import Testing

@testable import HotlineDirectory

@Suite struct PhoneNumberReaderTests {
  struct Row: Sendable {
    let country: String
    let text: String
    let national: String
    let e164: String?
    let sort: PhoneNumber.Sort
    let uri: String
  }

  // Numbers of public services are used where no number for drama has the same sort.
  @Test(arguments: [
    Row(
      country: "GB", text: "020 7946 0958", national: "020 7946 0958", e164: "+442079460958",
      sort: .geographic, uri: "tel:+442079460958"),
    Row(
      country: "GB", text: "+44 20 7946 0958", national: "020 7946 0958", e164: "+442079460958",
      sort: .geographic, uri: "tel:+442079460958"),
    Row(
      country: "GB", text: "０８０８‐１５７‐０１９２", national: "0808-157-0192", e164: "+448081570192",
      sort: .tollFree, uri: "tel:+448081570192"),
    Row(
      country: "GB", text: "0306 999 0123", national: "0306 999 0123", e164: "+443069990123",
      sort: .sharedCost, uri: "tel:+443069990123"),
    Row(
      country: "GB", text: "999", national: "999", e164: nil, sort: .short,
      uri: "tel:999;phone-context=+44"),
    Row(
      country: "US", text: "202-555-0123", national: "202-555-0123", e164: "+12025550123",
      sort: .geographic, uri: "tel:+12025550123"),
    Row(
      country: "US", text: "+44 20 7946 0958", national: "+44 20 7946 0958", e164: "+442079460958",
      sort: .geographic, uri: "tel:+442079460958"),
    Row(
      country: "JP", text: "#9110", national: "#9110", e164: nil, sort: .short,
      uri: "tel:%239110;phone-context=+81"),
    Row(
      country: "JP", text: "0570-090911", national: "0570-090911", e164: "+81570090911",
      sort: .sharedCost, uri: "tel:+81570090911"),
  ])
  func `a number is read in all its forms`(row: Row) throws {
    let reader = try #require(PhoneNumberReader(country: row.country))
    #expect(
      try reader.number(row.text)
        == PhoneNumber(national: row.national, e164: row.e164, sort: row.sort, uri: row.uri))
  }

  @Test(arguments: [
    ("0808 157 019222", PhoneFault.length), ("+44 1", .tooShort),
    ("020 7946 09588888888888", .tooLong), ("Harbour", .notANumber),
    ("01632 960123", .noSuchRange), ("+999 12345678", .countryCode), ("#91", .notANumber),
  ])
  func `a text that cannot be dialled is refused`(text: String, fault: PhoneFault) throws {
    let reader = try #require(PhoneNumberReader(country: "GB"))
    #expect(throws: fault) { try reader.number(text) }
  }

  @Test(arguments: [
    ("GB", "+44"), ("JP", "+81"), ("US", "+1"), ("IT", "+39"), ("RU", "+7"), ("AR", "+54"),
    ("MX", "+52"), ("HU", "+36"),
  ])
  func `the calling code of a country is known`(country: String, code: String) {
    #expect(PhoneNumberReader(country: country)?.callingCode == code)
  }

  @Test func `a country that does not exist has no numbers`() {
    #expect(PhoneNumberReader(country: "ZZ") == nil)
  }
}
