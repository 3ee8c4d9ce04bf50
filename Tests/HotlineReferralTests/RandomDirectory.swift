import HotlineHours
import HotlineModel
import HotlineRules

/// A directory and questions that look random and are the same for the same seed.
///
/// Services about `legal`, which the rules add, have one contact and speak no language that is on
/// the do-not-offer table, so that what a rule may override is not at stake here.
struct RandomDirectory {
  private(set) var builder: Builder
  private var lottery: Lottery

  /// Rules that add services for some persons.
  static let referring = [
    Rule.refer("aid", RuleTarget(subjects: ["legal"]), 7, when: .fact(.needs, "legal")),
    Rule.refer(
      "first", RuleTarget(subjects: ["legal"]), to: .safety, 3, when: .fact(.danger, "yes")),
  ]

  /// Rules that derive a fact and take services away from some persons.
  static let excluding = [
    Rule.minority,
    Rule.exclude("stay", RuleTarget(subjects: ["wages"]), when: .fact(.residence, "none")),
    Rule.exclude("child", RuleTarget(services: ["s03", "s07"]), when: .fact(.minor, "yes")),
  ]

  init(seed: Int, rules: [Rule] = referring + excluding) {
    lottery = Lottery(seed: seed)
    builder = Builder([], rules: rules)
    builder.content.subjects[0].related = ["home"]
    let count = lottery.below(30)
    builder.content.services = (0..<count).map { service("s\($0 < 10 ? "0" : "")\($0)", of: count) }
  }

  private static let speakable = ["en", "vi", "id", "ms", "tr", "ku", "zh", "zh-Hans", "ja-simple"]
  private static let harmless = ["en", "vi", "id", "ms", "ja-simple"]
  private static let hours = ["24/7", "Mo-Fr 09:00-17:00", "Sa 13:00-15:00", "unknown", "off"]

  private mutating func service(_ id: String, of count: Int) -> Service {
    var service = Service.invented(id)
    service.subjects = [lottery.pick(["work", "wages", "hours", "home", "violence", "legal"])]
    if lottery.oneIn(4) { service.subjects.append(lottery.pick(["overtime", "home"])) }
    service.stage = lottery.pick(Stage.allCases)
    service.coverage = [lottery.pick(["GB", "GB", "GB-CAM", "GB-KEN", "GB-CAM-ely"])]
    service.status = lottery.pick([.active, .active, .active, .unconfirmed, .ended, .namedOnly])
    service.population = population()
    let year = lottery.pick(["undated", "2019", "2024-05", "2026-10-01"])
    service.verified.on = PartialDate(year) ?? .undated
    let isLegal = service.subjects.contains("legal")
    let contacts = isLegal ? 1 : lottery.below(4)
    service.contacts = (0..<contacts).map { contact("c\($0)", isLegal) }
    service.sources = [
      "state": Source(trust: .official), "paper": Source(trust: .press),
      "list": Source(trust: .repository),
    ]
    if !isLegal, lottery.oneIn(6) {
      let other = lottery.below(count)
      service.through = [
        Passage(service: "s\(other < 10 ? "0" : "")\(other)", ask: nil, source: [])
      ]
    }
    return service
  }

  private mutating func population() -> Population {
    var population = Population()
    if lottery.oneIn(6) { population.gender = [lottery.pick(Gender.allCases)] }
    if lottery.oneIn(6) {
      population.residence = [.student, lottery.pick(ResidenceStatus.allCases)]
    }
    if lottery.oneIn(8) { population.role = [lottery.pick(Role.allCases)] }
    if lottery.oneIn(8) { population.nationality = [lottery.pick(["VN", "PE"])] }
    if lottery.oneIn(6) {
      population.age = lottery.pick([
        AgeRange(max: 17), AgeRange(min: 18), AgeRange(min: 10, max: 25),
      ])
    }
    return population
  }

  private mutating func contact(_ id: String, _ isLegal: Bool) -> ContactPoint {
    var contact = ContactPoint(
      id: id, channel: lottery.pick([.phone, .phone, .chat, .letter]), value: "01632 960002")
    contact.cost = lottery.pick([.free, .caller, nil])
    for line in Line.allCases {
      switch lottery.below(5) {
      case 0: contact.callableFrom.insert(line)
      case 1: contact.notCallableFrom.insert(line)
      default: break
      }
    }
    contact.anonymous = lottery.pick([true, false, nil])
    if lottery.oneIn(5) { contact.callersIn = [lottery.pick(["GB-CAM", "GB-CAM-ely", "GB-KEN"])] }
    if lottery.oneIn(8) { contact.callersIn = ["GB-CAM", "GB-KEN"] }
    if lottery.oneIn(6) { contact.nationality = [lottery.pick(["VN", "PH"])] }
    contact.source = lottery.pick([[], ["state"], ["paper"], ["list"], ["list", "paper"]])
    if lottery.oneIn(3) { contact.whereabouts = .open(location()) }
    let pool = isLegal ? Self.harmless : Self.speakable
    contact.languages = (0..<lottery.below(3)).map { _ in offer(pool) }
    return contact
  }

  private mutating func location() -> Location {
    let area = lottery.pick([nil, "GB", "GB-CAM", "GB-CAM-ely", "GB-KEN"])
    guard lottery.oneIn(2) else { return Location(area: area) }
    let north = 50 + Double(lottery.below(5))
    return Location(area: area, latitude: north, longitude: Double(lottery.below(3)))
  }

  private mutating func offer(_ pool: [String]) -> LanguageOffer {
    let hours = (try? OpeningHours(lottery.pick(Self.hours))) ?? .unknown
    let spoken = (0..<(1 + lottery.below(2))).map { _ in lottery.pick(pool) }
    return LanguageOffer(tags: tags(spoken), mode: lottery.pick(Mode.allCases), hours: hours)
  }

  mutating func question() -> Question {
    var question = Question.asking()
    let pool = ["en", "vi", "id", "ku", "zh-Hant", "zh-Hans", "ja-simple"]
    question.languages = tags((0..<lottery.below(3)).map { _ in lottery.pick(pool) })
    if !lottery.oneIn(3) {
      question.subjects = [lottery.pick(["wages", "overtime", "home", "legal"])]
    }
    question.place = lottery.pick([nil, "GB", "GB-CAM", "GB-CAM-ely", "GB-KEN"])
    question.gender = lottery.pick([nil, .female, .male])
    question.residence = lottery.pick([nil, ResidenceStatus.none, .student, .worker])
    question.role = lottery.pick([nil, .victim, .family])
    question.nationality = lottery.pick([nil, nil, "VN", "PH"])
    if lottery.oneIn(2) {
      question.age = lottery.below(60)
    } else {
      question.minor = lottery.pick([nil, true, false])
    }
    question.danger = lottery.pick([nil, true, false])
    if lottery.oneIn(3) { question.needs = [lottery.pick([.legal, .shelter])] }
    question.line = lottery.oneIn(2) ? nil : lottery.pick(Line.allCases)
    if lottery.oneIn(4) { question.channels = [lottery.pick([.phone, .chat])] }
    question.anonymous = lottery.pick([nil, true, false])
    return question
  }

  /// The services in another order.
  mutating func shuffled() -> [Service] {
    var services = builder.content.services
    for place in services.indices.reversed() { services.swapAt(place, lottery.below(place + 1)) }
    return services
  }

  /// One more service, anything as to its facts, in a place of its own.
  mutating func newcomer() -> Service {
    let id = lottery.pick(["a", "s05x", "z"])
    let drawn = service("s99", of: 1)
    var service = Service.invented(id)
    (service.subjects, service.stage) = (drawn.subjects, drawn.stage)
    (service.coverage, service.contacts) = (drawn.coverage, drawn.contacts)
    return service
  }
}
