import HotlineAnswers
import HotlineHours
import HotlineModel
import HotlineReferral
import Testing

/// The record of an invented service with every field, and its page.
enum InventedRecord {
  static func service() throws -> Service {
    let read = try #require(PartialDate("2025-06"))
    var service = Service(
      id: "harbour", name: InventedContact.harbour, kind: .hotline, stage: .support,
      verified: Verification(on: read, by: "an editor", how: .call))
    service.organization = "lantern"
    service.forWhom = LocalizedText(["en": "anybody far from home", "ja": "故郷を離れた人"])
    service.what = LocalizedText(["en": "Listens, explains and goes along. " + filler])
    service.subjects = ["passport"]
    service.coverage = ["JP-23", "JP"]
    service.fee = .free
    service.status = .unconfirmed
    service.population = Population(
      age: AgeRange(min: 18), gender: [.female], residence: [.technicalIntern],
      nationality: ["VN", "PH"])
    service.contacts = try contacts()
    service.through = [
      Passage(service: "night", ask: LocalizedText(["en": "the lawyer"]), source: ["page"])
    ]
    service.cautions = ["do-not-call-back"]
    service.conflicts = [
      SourceConflict(
        fact: "contacts.phone.value", used: "0000-00-0001", usedSource: ["page"],
        other: "0000-00-0009", otherSource: ["list"], why: LocalizedText(["en": "newer"]))
    ]
    service.sources = [
      "page": Source(url: "https://harbour.example/" + filler, date: read, trust: .press),
      "leaflet": Source(document: "001", lines: "3-9", date: .undated),
    ]
    return service
  }

  private static var filler: String { String(repeating: "words-without-an-end-", count: 5) }

  private static func contacts() throws -> [ContactPoint] {
    var phone = InventedContact.phone("vietnamese", "0000-00-0001")
    phone.press = "2"
    phone.ask = LocalizedText(["en": "the lawyer"])
    phone.callersIn = ["JP-23", "JP-23-toyota"]
    phone.whereabouts = .confidential(ConfidentialAddress(dropping: "1 Hidden Lane"))
    let tags = [LanguageTag("vi"), LanguageTag("en")]
    phone.languages = [
      LanguageOffer(
        tags: tags, mode: .interpreter, hours: try OpeningHours("We[1,3] 10:00-12:00"))
    ]
    var form = ContactPoint(
      id: "form", channel: .form, value: "https://harbour.example/\(filler)")
    form.office = LocalizedText(["en": "East office"])
    form.nationality = ["VN", "PH"]
    form.url = "https://harbour.example/east"
    form.whereabouts = .open(
      Location(address: Address(lines: LocalizedText(["en": "2 Quay Street"]))))
    form.languages = [
      LanguageOffer(tags: [], mode: .staff, hours: try OpeningHours("Mo 10:00-12:00"))
    ]
    return [phone, form]
  }

  /// The page on 24 November 2026, with whom to call in danger.
  static func html(
    _ reader: String, _ service: Service? = nil,
    paths: PagePaths = PagePaths(services: "/services/")
  ) throws -> String {
    ServicePage(
      try service ?? self.service(), answer: try InventedAnswer.full(reader: reader),
      on: try #require(CivilDate(year: 2026, month: 11, day: 24)),
      wording: try InventedPage.wording(reader), form: InventedPage.form(reader: reader),
      paths: paths
    ).html
  }
}
