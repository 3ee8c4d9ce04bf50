import Foundation
import HotlineAnswers
import HotlineHours
import HotlineModel
import HotlineReferral
import Hotlines
import Testing

@Suite struct DirectoryRecordTests {
  private let directory: Directory

  init() throws { directory = try Wales().opened() }

  @Test(arguments: [
    ("harbor", "no service has this id; write harbour"),
    ("HARBOUR", "no service has this id; write harbour"),
    ("line", "no service has this id; write old-line"),
    ("lanterns", "no service has this id; write lantern"),
    ("xxxxxxxxx", "no service has this id; see: hotline list"),
    ("", "no service has this id; see: hotline list"),
  ])
  func `an id of no service is told with the nearest`(id: String, text: String) throws {
    let error = #expect(throws: DirectoryError.self) { try directory.service(id) }
    #expect(error?.description == text)
    #expect(throws: DirectoryError.self) { try directory.recordJSON(of: id) }
    #expect(throws: DirectoryError.self) {
      try directory.recordText(of: id, reader: LanguageTag("en"))
    }
  }

  @Test func `a record is read back as it was written`() throws {
    let record = try directory.service("harbour")
    #expect(record.contacts.map(\.id) == ["free", "chat"])
    #expect(record.contacts[0].phone?.e164 == "+448081570192")
    #expect(record.contacts[0].cost == .free)
    #expect(record.contacts[0].press == "2")
    #expect(
      record.contacts[0].languages.map { $0.tags.map(\.description) } == [["en", "cy"], ["ar"]])
    #expect(record.contacts[0].languages[1].hours.description == "We[1,3] 10:00-12:00")
    let json = Data(try directory.recordJSON(of: "harbour").utf8)
    #expect(try JSONDecoder().decode(Service.self, from: json) == record)
  }

  @Test func `an ended service is still on record`() throws {
    let record = try directory.service("old-line")
    #expect(record.status == .ended)
    #expect(record.ended?.successor == "harbour")
  }

  @Test func `the list names every service with its organization, ended ones marked`() throws {
    #expect(
      try directory.listText(reader: LanguageTag("en")) == """
        bridge    Bridge for workers · Harbour Trust
        harbour   Harbour · Harbour Trust
        lantern   Lantern house
        old-line  The old line · ended
        police    Police emergency call · Police

        """)
    #expect(
      try directory.listJSON(reader: LanguageTag("cy"))
        == #"{"services":[{"id":"bridge","name":"Pont","organization":"Ymddiriedolaeth yr Harbwr"},"#
        + #"{"id":"harbour","name":"Harbwr","organization":"Ymddiriedolaeth yr Harbwr"},"#
        + #"{"id":"lantern","name":"Tŷ'r Llusern","organization":null},"#
        + #"{"id":"old-line","name":"The old line","organization":null},"#
        + #"{"id":"police","name":"Galwad frys i'r heddlu","organization":"Heddlu"}]}"#)
  }

  @Test func `with a moment the list and a record mark what was verified over a year ago`() throws {
    let late = try Moment(rfc3339: "2029-11-24T12:00:00Z")
    let list = try directory.listText(reader: LanguageTag("en"), at: late)
    #expect(list.contains("lantern   Lantern house · 45 months since it was checked\n"))
    #expect(list.contains("old-line  The old line · ended\n"))
    let record = try directory.recordText(of: "lantern", reader: LanguageTag("en"), at: late)
    #expect(record.contains("Checked 2026-02, over 3 years ago"))
    let soon = try Moment(rfc3339: "2026-11-24T12:00:00Z")
    let fresh = try directory.recordText(of: "lantern", reader: LanguageTag("en"), at: soon)
    #expect(!fresh.contains("Checked 2026-02"))
  }

  @Test func `a record in words tells numbers, hours, sources and what is confidential`() throws {
    let text = try directory.recordText(of: "lantern", reader: LanguageTag("en"))
    for words in [
      "Lantern house  [lantern]", "020 7946 0958  [door]", "address confidential",
      "English (staff): every day, 24 hours", "hours not known",
      "page: https://lantern.example, 2026-02, public body", "checked: 2026-02 (in a document)",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test(arguments: [("cy", "cy"), ("ar", "ar"), ("en", "en"), ("vi", "en"), ("cy-GB", "cy")])
  func `the reader's locale is shown, else English`(reader: String, locale: String) throws {
    #expect(try directory.wording(for: LanguageTag(reader)).locale == locale)
  }

  @Test func `English stands in for what a locale lacks`() throws {
    let welsh = try directory.wording(for: LanguageTag("cy"))
    #expect(welsh.text("ui.why") == "pam")
    #expect(welsh.text("ui.hours") == "Hours")
    #expect(welsh.text("reason.harbour") == "hurt at home")
  }

  @Test func `nobody is listed who has ended or is excluded, and it is said why`() throws {
    let question = try directory.question(
      ["subjects": ["home-violence"], "residence": ["temporary-visitor"], "gender": ["male"]],
      defaultReader: LanguageTag("en"), now: try Wales.noon())
    let answer = try directory.answer(question)
    #expect(answer.referrals.map(\.service.id).first == "harbour")
    #expect(answer.referrals.allSatisfy { !["lantern", "old-line"].contains($0.service.id) })
    let reasons = answer.notListed.map { ($0.service, $0.reasons.map(\.code)) }
    #expect(reasons.map(\.0) == ["lantern", "old-line"])
    #expect(reasons.map(\.1) == [["eligibility.gender", "visitors"], ["ended"]])
  }
}
