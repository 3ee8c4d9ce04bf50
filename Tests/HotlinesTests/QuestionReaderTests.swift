import HotlineHours
import HotlineModel
import Hotlines
import Testing

/// A field with its values, and what is understood.
struct GoodRow: CustomTestStringConvertible {
  let field: String
  let values: [String]
  let expected: @Sendable (inout Question) -> Void

  init(
    _ field: String, _ values: [String], _ expected: @escaping @Sendable (inout Question) -> Void
  ) {
    (self.field, self.values, self.expected) = (field, values, expected)
  }

  var testDescription: String { "\(field): \(values.joined(separator: ", "))" }
}

@Suite struct QuestionReaderTests {
  private let directory: Directory
  private let now: Moment

  init() throws {
    directory = try Wales().opened()
    now = try Wales.noon()
  }

  private func read(_ fields: [String: [String]]) throws -> Question {
    try directory.question(fields, defaultReader: LanguageTag("en"), now: now)
  }

  private var nothing: Question { Question(at: now, reader: LanguageTag("en")) }

  @Test func `of nothing, nothing is known but the moment and the reader`() throws {
    #expect(try read([:]) == nothing)
  }

  @Test(arguments: [
    GoodRow("languages", ["vi", "EN-gb"]) {
      $0.languages = [LanguageTag("vi"), LanguageTag("en-GB")]
    },
    GoodRow("languages", ["zh-TW"]) { $0.languages = [LanguageTag("zh-Hant")] },
    GoodRow("place", ["GB-CRF"]) { $0.place = "GB-CRF" },
    GoodRow("place", ["GB-POW-llanfair"]) { $0.place = "GB-POW-llanfair" },
    GoodRow("subjects", ["work", "art"]) { $0.subjects = ["work", "art"] },
    GoodRow("about", ["There are no wages."]) {
      $0.subjects = ["work"]
      $0.heard = Heard(
        subjects: [Heard.Subject(id: "work", confidence: .high, matched: ["no wages"])], danger: [])
    },
    GoodRow("age", ["0"]) { $0.age = 0 },
    GoodRow("age", ["130"]) { $0.age = 130 },
    GoodRow("minor", ["yes"]) { $0.minor = true },
    GoodRow("minor", ["false"]) { $0.minor = false },
    GoodRow("gender", ["other"]) { $0.gender = .other },
    GoodRow("nationality", ["vn"]) { $0.nationality = "VN" },
    GoodRow("residence", ["technical-intern"]) { $0.residence = .technicalIntern },
    GoodRow("role", ["witness"]) { $0.role = .witness },
    GoodRow("danger", ["no"]) { $0.danger = false },
    GoodRow("danger", ["true"]) { $0.danger = true },
    GoodRow("needs", ["shelter", "return-home"]) { $0.needs = [.shelter, .returnHome] },
    GoodRow("lowIncome", ["yes"]) { $0.lowIncome = true },
    GoodRow("line", ["ip-phone"]) { $0.line = .ipPhone },
    GoodRow("channels", ["chat", "email"]) { $0.channels = [.chat, .email] },
    GoodRow("anonymous", ["no"]) { $0.anonymous = false },
    GoodRow("consent.police", ["no"]) { $0.consent.police = false },
    GoodRow("consent.share", ["yes"]) { $0.consent.share = true },
    GoodRow("at", ["2026-12-25T09:30:00+01:00"]) {
      $0.at = Moment(secondsSince1970: 1_798_187_400)
    },
    GoodRow("reader", ["cy"]) { $0.reader = LanguageTag("cy") },
  ])
  func `a field is understood`(row: GoodRow) throws {
    var question = nothing
    row.expected(&question)
    #expect(try read([row.field: row.values]) == question)
  }

  @Test(arguments: FactName.allCases)
  func `every fact may be unknown, which says nothing`(fact: FactName) throws {
    #expect(try read([fact.rawValue: ["unknown"]]) == nothing)
    #expect(try read([fact.rawValue: [""]]) == nothing)
    #expect(try read([fact.rawValue: []]) == nothing)
  }

  @Test(arguments: FactName.allCases)
  func `every fact may be refused, which is kept`(fact: FactName) throws {
    var question = nothing
    question.refused = [fact]
    #expect(try read([fact.rawValue: ["refused"]]) == question)
  }

  @Test(arguments: ["about", "latitude", "longitude", "at", "reader"])
  func `what is no fact may be unknown too`(field: String) throws {
    #expect(try read([field: ["unknown"]]) == nothing)
  }

  @Test func `coordinates that are unknown say nothing`() throws {
    #expect(try read(["latitude": ["unknown"], "longitude": ["unknown"]]) == nothing)
  }

  @Test func `facts may be named as refused all at once, as rules' examples do`() throws {
    var question = nothing
    question.refused = [.gender, .residence]
    #expect(try read(["refused": ["gender", "residence"]]) == question)
  }

  @Test func `a subject that is named and also told in words counts once`() throws {
    let fields = ["subjects": ["home-violence"], "about": ["My husband hits me. No wages!"]]
    #expect(try read(fields).subjects == ["home-violence", "work"])
  }
}
