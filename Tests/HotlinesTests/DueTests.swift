import HotlineHours
import HotlineModel
import HotlineReferral
import Hotlines
import Testing

@Suite struct DueTests {
  private func due(_ moment: String, months: Int = 12) throws -> [Due] {
    try Wales().opened().due(at: Moment(rfc3339: moment), olderThanMonths: months)
  }

  @Test func `what was verified a short while ago is not due, and everything is later`() throws {
    let records = try Wales().opened()
    let dated = try records.serviceIDs.map { try records.service($0) }
      .filter { $0.status != .ended }
    let late = try due("2040-01-01T00:00:00Z")
    #expect(Set(late.map(\.service.id)) == Set(dated.map(\.id)))
    #expect(try due("2040-01-01T00:00:00Z", months: 600).allSatisfy { $0.months == nil })
  }

  @Test func `an ended service is never due`() throws {
    #expect(try !due("2040-01-01T00:00:00Z").map(\.service.id).contains("old-line"))
  }

  @Test func `undated contacts come first, then the oldest years, of one age the most used`() throws
  {
    let late = try due("2040-01-01T00:00:00Z")
    let ages = late.map { $0.months.map { $0 / 12 } ?? .max }
    #expect(ages == ages.sorted(by: >))
    for (left, right) in zip(late, late.dropFirst())
    where left.months.map({ $0 / 12 }) == right.months.map({ $0 / 12 }) {
      #expect(left.use >= right.use)
    }
  }

  @Test func `the questions of a test call ask for the number, the hours and the languages`() throws
  {
    let directory = try Wales().opened()
    let late = try due("2040-01-01T00:00:00Z")
    let text = try directory.dueText(late, reader: LanguageTag("en"))
    #expect(text.contains("? Is 0808 157 0192 still the way to reach Harbour?"))
    #expect(text.contains("? Do you answer at these hours: "))
    #expect(text.contains("? Who answers in "))
    let json = try directory.dueJSON(late, reader: LanguageTag("en"))
    #expect(json.hasPrefix(#"{"due":[{"service":""#))
  }

  @Test func `nothing due is said in a sentence`() throws {
    let text = try Wales().opened().dueText([], reader: LanguageTag("en"))
    #expect(text == "Nothing is due.\n")
  }

  @Test func `a service of which no way is known is asked for its number`() {
    var service = Service(
      id: "a", name: LocalizedText(["en": "A"]), kind: .hotline, stage: .support,
      verified: Verification(on: .undated))
    service.contacts = []
    let due = Due(service: service, contacts: [], verified: nil, months: nil, use: 0)
    #expect(due.questions(own: LanguageTag("en")).map(\.code) == ["number-unknown"])
  }
}
