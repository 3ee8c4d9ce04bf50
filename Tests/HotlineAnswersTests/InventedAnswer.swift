import HotlineAnswers
import HotlineHours
import HotlineModel
import Testing

@testable import HotlineReferral

/// A small invented directory and what it answers, put together by hand. Its numbers begin with
/// 0000: nobody can be reached at them.
enum InventedAnswer {
  static let content: DirectoryContent = {
    var content = DirectoryContent(header: header)
    content.organizations = [
      Organization(
        id: "lantern",
        name: LocalizedText([
          "ja": "灯火会", "en": "Lantern Society", "ar": "جمعية الفانوس",
          "de": "Laternenwohlfahrtsgesellschaft", "ru": "Общество «Фонарь»",
        ]))
    ]
    content.subjects = [
      Subject(
        id: "passport", parent: nil,
        name: LocalizedText([
          "ja": "旅券の取り上げ", "en": "Passport taken", "ar": "أخذ جواز السفر",
          "de": "Reisepasseinbehaltung", "ru": "Изъятие паспорта",
        ]), phrases: [:])
    ]
    content.places = [
      Place(id: "JP", parent: nil, kind: .country, name: LocalizedText(["en": "Japan"])),
      Place(
        id: "JP-23", parent: "JP", kind: .prefecture,
        name: LocalizedText(["ja": "愛知県", "en": "Aichi", "ar": "آيتشي", "ru": "Айти"])),
      Place(
        id: "JP-23-toyota", parent: "JP-23", kind: .municipality,
        name: LocalizedText(["ja": "豊田市", "en": "Toyota", "ar": "تويوتا", "ru": "Тоёта"])),
    ]
    return content
  }()

  static let header = DirectoryHeader(
    id: "invented", title: LocalizedText(["en": "Invented"]), country: "JP", zone: "Asia/Tokyo",
    language: LanguageTag("ja"), version: "2026-11-21",
    asOf: CivilDate(dayNumber: 20_778), emergency: ["police"])

  static let digest = "sha256:" + String(repeating: "0123456789abcdef", count: 4)

  /// 24 November 2026 is a Tuesday.
  static func moment(_ text: String) throws -> Moment { try Moment(rfc3339: text) }

  /// What is known of the person.
  static func question(reader: String) throws -> Question {
    var question = Question(
      at: try moment("2026-11-24T12:00:00+09:00"), reader: LanguageTag(reader))
    question.languages = [LanguageTag("vi"), LanguageTag("en")]
    question.place = "JP-23-toyota"
    question.subjects = ["passport"]
    question.age = 24
    question.residence = .technicalIntern
    question.line = .mobile
    question.needs = [.legal]
    question.consent.police = false
    question.refused = [.gender, .nationality]
    return question
  }

  /// An answer in which every part has something.
  static func full(reader: String = "en") throws -> Answer {
    Answer(
      question: try question(reader: reader), places: ["JP-23-toyota", "JP-23", "JP"],
      directory: header, digest: digest, urgency: .urgent,
      emergency: try InventedContact.emergency(),
      referrals: [
        try InventedReferral.open(), try InventedReferral.closed(), try InventedReferral.form(),
        try InventedReferral.desk(),
      ],
      notListed: [
        NotListed(
          name: InventedContact.named("women", InventedContact.women),
          reasons: [Phrase("eligibility.gender"), Phrase("ended")])
      ],
      publications: InventedPublication.all,
      pathway: [
        PathwayStage(
          stage: .safety, referrals: ["harbour", "night"], cautions: [Phrase("do-not-call-back")]),
        PathwayStage(stage: .support, referrals: ["pages", "desk"], cautions: []),
      ],
      ask: asks, relaxed: [Phrase("language")], gaps: [Phrase("few", [("count", .number(4))])],
      cautions: [Phrase("consent-police", source: "001:12-15")])
  }

  private static let asks = [
    Ask(
      fact: .gender,
      because: Phrase(
        "opens", [("opens", .services([InventedContact.named("women", InventedContact.women)]))])),
    Ask(fact: .age, because: Phrase("order")),
    Ask(
      fact: .line,
      because: Phrase(
        "closes",
        [("closes", .services([InventedContact.named("harbour", InventedContact.harbour)]))])),
    Ask(fact: .residence, because: Phrase("order")),
  ]

  /// The answer to a question in which nothing is known, by a directory that knows nobody.
  static func empty() throws -> Answer {
    Answer(
      question: Question(
        at: try moment("2026-11-24T12:00:00+09:00"), reader: LanguageTag("en")),
      places: [], directory: header, digest: digest, urgency: nil, emergency: nil, referrals: [],
      notListed: [], publications: [], pathway: [], ask: [], relaxed: [],
      gaps: [Phrase("few", [("count", .number(0))])], cautions: [])
  }
}
