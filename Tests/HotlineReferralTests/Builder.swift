import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineRules

/// An invented directory: a few subjects and places of Great Britain, and the services given.
struct Builder {
  var content: DirectoryContent
  var rules: [Rule]

  init(_ services: [Service], rules: [Rule] = []) {
    let header = DirectoryHeader(
      id: "invented", title: LocalizedText(["en": "Invented"]), country: "GB", zone: "UTC",
      language: LanguageTag("en"), version: "1", asOf: CivilDate(dayNumber: 20_778), emergency: [])
    content = DirectoryContent(header: header)
    content.services = services
    content.subjects = Self.subjects
    content.places = Self.places
    content.languages = Self.languages
    content.organizations = [
      Organization(id: "union", name: LocalizedText(["en": "The Union"]))
    ]
    self.rules = rules
  }

  func referrer() throws -> Referrer {
    Referrer(index: try ReferralIndex(content), book: try RuleBook(rules))
  }

  func answer(_ question: Question, limit: Int = 10) throws -> Answer {
    let records = Records(content)
    return try referrer().answer(question, records: records, digest: "sha256:0", limit: limit)
  }

  /// The ids of the services, first to call first.
  func ids(_ question: Question, limit: Int = 10) throws -> [String] {
    let referrer = try referrer()
    return referrer.positions(question, limit: limit).map { referrer.index.serviceIDs[$0] }
  }

  private static let subjects = [
    subject("work"), subject("wages", in: "work"), subject("hours", in: "work"),
    subject("overtime", in: "wages"), subject("home"), subject("violence", in: "home"),
    subject("legal"),
  ]

  private static func subject(_ id: String, in parent: String? = nil) -> Subject {
    Subject(id: id, parent: parent, name: LocalizedText(["en": id]), phrases: [:])
  }

  private static let places = [
    place("GB", .country), place("GB-CAM", .prefecture, in: "GB"),
    place("GB-CAM-ely", .municipality, in: "GB-CAM"), place("GB-KEN", .prefecture, in: "GB"),
  ]

  private static func place(_ id: String, _ kind: Place.Kind, in parent: String? = nil) -> Place {
    Place(id: id, parent: parent, kind: kind, name: LocalizedText(["en": id]))
  }

  private static let languages = SpokenLanguages(
    mutual: [
      .init(one: LanguageTag("ms"), other: LanguageTag("id"), source: nil),
      .init(one: LanguageTag("zh-Hans"), other: LanguageTag("zh-Hant"), source: nil),
      .init(one: LanguageTag("pt-BR"), other: LanguageTag("pt-PT"), source: nil),
    ],
    refusals: [
      refusal("ku", ["tr", "ar"]), refusal("ug", ["zh", "zh-Hans", "zh-Hant"]),
    ])

  private static func refusal(_ asked: String, _ never: [String]) -> SpokenLanguages.Refusal {
    .init(asked: LanguageTag(asked), never: tags(never), why: LocalizedText([:]), source: nil)
  }
}

/// The records of an invented directory, in id order.
struct Records: ServiceRecords {
  private let services: [Service]
  private let organizations: [Organization]
  private let all: [Publication]

  init(_ content: DirectoryContent) {
    services = content.services.sorted { $0.id < $1.id }
    organizations = content.organizations
    all = content.publications
  }

  func service(at position: Int) throws -> Service { services[position] }
  func name(at position: Int) throws -> LocalizedText { services[position].name }
  func publications() throws -> [Publication] { all }
  func organization(_ id: String) throws -> Organization? { organizations.first { $0.id == id } }
}

func tags(_ texts: [String]) -> [LanguageTag] { texts.map { LanguageTag($0) } }

extension LanguageOffer {
  static func speaking(
    _ texts: String..., by mode: Mode = .staff, hours: OpeningHours = .always
  ) -> LanguageOffer {
    LanguageOffer(tags: texts.map { LanguageTag($0) }, mode: mode, hours: hours)
  }
}

extension ContactPoint {
  /// A telephone number for drama that answers in English round the clock.
  static func invented(
    _ id: String = "phone", _ change: (inout ContactPoint) -> Void = { _ in }
  ) -> ContactPoint {
    var contact = ContactPoint(id: id, channel: .phone, value: "01632 960001")
    contact.languages = [.speaking("en")]
    change(&contact)
    return contact
  }
}

extension Service {
  /// A hotline about wages for all of the country.
  static func invented(_ id: String, _ change: (inout Service) -> Void = { _ in }) -> Service {
    let verified = Verification(on: PartialDate("2026-10-01") ?? .undated)
    var service = Service(
      id: id, name: LocalizedText(["en": "The \(id)"]), kind: .hotline, stage: .support,
      verified: verified)
    (service.subjects, service.coverage) = (["wages"], ["GB"])
    service.contacts = [.invented()]
    change(&service)
    return service
  }

  /// Services that differ in nothing but their ids.
  static func invented(_ ids: [String], _ change: (inout Service) -> Void = { _ in }) -> [Service] {
    ids.map { invented($0, change) }
  }

  /// The offers of the first contact.
  var offers: [LanguageOffer] {
    get { contacts[0].languages }
    set { contacts[0].languages = newValue }
  }

  var hours: OpeningHours {
    get { offers[0].hours }
    set { offers[0].hours = newValue }
  }
}

extension Question {
  /// A question on Saturday, 21 November 2026, at noon.
  static func asking(_ change: (inout Question) -> Void = { _ in }) -> Question {
    var question = Question(at: Moment(secondsSince1970: 1_795_262_400), reader: LanguageTag("en"))
    change(&question)
    return question
  }
}

extension Rule {
  static func refer(
    _ id: String, _ target: RuleTarget, to stage: Stage = .support, _ precedence: Int,
    when condition: Condition = .always
  ) -> Rule {
    let outcome = Outcome.refer(target, stage: stage, precedence: precedence, reason: id)
    return Rule(id: id, title: id, when: condition, outcome: outcome)
  }

  static func exclude(_ id: String, _ target: RuleTarget, when condition: Condition) -> Rule {
    Rule(id: id, title: id, when: condition, outcome: .exclude(target, reason: id))
  }

  static func caution(
    _ id: String, _ target: RuleTarget = RuleTarget(), stage: Stage? = nil,
    when condition: Condition = .always
  ) -> Rule {
    let outcome = Outcome.caution(target, caution: id, stage: stage)
    return Rule(id: id, title: id, when: condition, outcome: outcome)
  }

  /// Somebody under eighteen is a minor.
  static let minority = Rule(
    id: "minority", title: "minority", when: .age(AgeRange(max: 17)),
    outcome: .fact(sets: .known(.minor)))
}

extension Condition {
  static func fact(_ name: FactName, _ values: String...) -> Condition {
    .any(of: .known(name), values: values)
  }
}

extension Answer {
  var ids: [String] { referrals.map(\.service.id) }

  subscript(id: String) -> Referral? { referrals.first { $0.service.id == id } }
}

extension Sequence<Phrase> {
  var codes: [String] { map(\.code) }
}
