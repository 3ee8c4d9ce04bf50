import HotlineHours
import HotlineModel
import HotlineRules

/// The order worked out the long way: every offer of every service, one by one, from its record.
///
/// It uses neither the index nor the packed keys, only the records, the rule book and the hours.
struct NaiveReferrer {
  let content: DirectoryContent
  let book: RuleBook
  let question: Question
  private let truths: [Truth]
  let openness: [OpeningHours: Int]

  /// One way to a service: an offer of a contact of its own or of another service.
  struct Way {
    let service: Service
    let owner: Service
    let contact: ContactPoint
    let offer: LanguageOffer?
    let number: Int
  }

  init(_ builder: Builder, _ question: Question) throws {
    (content, self.question) = (builder.content, question)
    book = try RuleBook(builder.rules)
    let subjects = content.subjects.reduce(into: [:]) { $0[$1.id] = $1.parent }
    let places = content.places.reduce(into: [:]) { $0[$1.id] = $1.parent }
    let sheet = FactSheet(
      question, places: question.place.map { Self.chain($0, places) } ?? [],
      subjects: question.subjects.flatMap { Self.chain($0, subjects) })
    let zone = try Zone(identifier: content.header.zone)
    truths = book.evaluate(sheet, on: question.at.date(in: zone)).truths
    let hours = Set(content.services.flatMap(\.contacts).flatMap(\.languages).map(\.hours))
    openness = hours.reduce(into: [:]) {
      let schedule = Schedule(hours: $1, zone: zone, holidays: builder.content.homeHolidays)
      $0[$1] = Self.openness(schedule, at: question.at)
    }
  }

  /// The ids of all services that are let in, first to call first.
  func order() -> [String] {
    let allowed = ways.filter { isEligible($0) && isUsable($0) }
    let admitted = admit(allowed)
    var best: [String: [Int]] = [:]
    for (fit, entry) in admitted.enumerated() {
      for way in entry.ways {
        let tuple = tuple(way, fit: fit)
        if let held = best[way.service.id], held.lexicographicallyPrecedes(tuple) { continue }
        best[way.service.id] = tuple
      }
    }
    let fits = best.mapValues { $0[0] }
    let order = Self.sorted(best).enumerated().filter { place, id in
      place < 3 || admitted[fits[id] ?? 0].step != "anything"
    }.map(\.element)
    let isAnswered = order.contains { id in best[id].map { $0[3] < 14 && $0[5] == 0 } ?? false }
    return isAnswered ? order : order + reserve(allowed, Set(order), admitted.count)
  }

  private static func sorted(_ best: [String: [Int]]) -> [String] {
    best.sorted { left, right in
      left.value.dropLast() == right.value.dropLast()
        ? left.key < right.key
        : left.value.dropLast().lexicographicallyPrecedes(right.value.dropLast())
    }.map(\.key)
  }

  // MARK: Ways

  private var ways: [Way] {
    var ways: [Way] = []
    for service in content.services {
      let passages = service.through.compactMap { passage in
        content.services.first { $0.id == passage.service && $0.status.isOffered }
      }
      for owner in [service] + passages {
        for contact in owner.contacts {
          let offers = contact.languages.isEmpty ? [nil] : contact.languages.map { $0 as Optional }
          for offer in offers {
            let number = ways.count
            ways.append(
              Way(service: service, owner: owner, contact: contact, offer: offer, number: number))
          }
        }
      }
    }
    return ways
  }

  // MARK: Who may go

  private func isEligible(_ way: Way) -> Bool {
    guard way.service.status.isOffered else { return false }
    guard admits(way.service.population), admits(way.owner.population),
      admits(Population(nationality: way.contact.nationality))
    else { return false }
    return !zip(book.rules, truths).contains { rule, truth in
      guard truth == .yes, case .exclude(let target, _) = rule.outcome else { return false }
      return isMeant(way.service, target) || isMeant(way.owner, target)
    }
  }

  private func admits(_ population: Population) -> Bool {
    func fits<Value: Equatable>(_ value: Value?, _ admitted: [Value]) -> Bool {
      value.map { admitted.isEmpty || admitted.contains($0) } ?? true
    }
    return fits(question.gender, population.gender)
      && fits(question.residence, population.residence) && fits(question.role, population.role)
      && fits(question.nationality, population.nationality) && ages(population.age)
  }

  private func ages(_ range: AgeRange?) -> Bool {
    guard let range else { return true }
    if let age = question.age { return range.contains(age) }
    guard let minor = question.minor, book.minorAges != nil else { return true }
    return (0...130).contains { range.contains($0) && ($0 < 18) == minor }
  }

  private func isUsable(_ way: Way) -> Bool {
    guard let place = question.place else { return true }
    return areas(way).contains {
      chain(place: place).contains($0) || chain(place: $0).contains(place)
    }
  }

  func areas(_ way: Way) -> [String] {
    way.contact.callersIn.isEmpty ? way.service.coverage : way.contact.callersIn
  }

  // MARK: What it is about

  func isMeant(_ service: Service, _ target: RuleTarget) -> Bool {
    target.services.contains(service.id) || target.subjects.contains { isAbout(service, $0) }
  }

  private func isAbout(_ service: Service, _ subject: String) -> Bool {
    service.subjects.contains { chain(subject: $0).contains(subject) }
  }

  private var isFocused: Bool { !question.subjects.isEmpty || !question.needs.isEmpty }

  func isSpecific(_ way: Way) -> Bool {
    isReferred(way) || question.subjects.contains { isAbout(way.service, $0) }
  }

  private func isExact(_ way: Way) -> Bool {
    guard isFocused, !isSpecific(way) else { return true }
    return question.subjects.contains { asked in
      chain(subject: asked).contains { way.service.subjects.contains($0) }
    }
  }

  private func isNear(_ way: Way) -> Bool {
    isExact(way)
      || content.subjects.filter { question.subjects.contains($0.id) }.contains { subject in
        ([subject.parent].compactMap { $0 } + subject.related).contains { isAbout(way.service, $0) }
      }
  }

  var referrals: [(target: RuleTarget, stage: Int, precedence: Int)] {
    zip(book.rules, truths).compactMap { rule, truth in
      guard truth == .yes, case .refer(let target, let stage, let precedence, _) = rule.outcome
      else { return nil }
      return (target, stage.order, precedence)
    }
  }

  private func isReferred(_ way: Way) -> Bool {
    referrals.contains { isMeant(way.service, $0.target) }
  }

  // MARK: Steps

  private func admit(_ allowed: [Way]) -> [(step: String, ways: [Way])] {
    var found = allowed.filter { isReferred($0) || (isExact($0) && passes($0, [])) }
    var steps = [(step: "", ways: found)]
    let isForeign = !allowed.contains {
      isExact($0) && !isRefused($0.offer) && (question.languages.isEmpty || rung($0.offer) < 14)
    }
    var given: Set<String> = []
    var topic = isExact
    for step in (isForeign ? ["language"] : []) + [
      "subject", "channel", "anonymous", "language", "line", "anything", "anything",
    ] {
      guard Set(found.map(\.service.id)).count < 3 else { break }
      if step == "subject" { topic = isNear }
      if step == "anything" {
        let isSecond = given.contains(step)
        topic = { (way: Way) -> Bool in isSecond || way.owner.id == way.service.id }
      }
      given.insert(step)
      let numbers = Set(found.map(\.number))
      let more = allowed.filter {
        !numbers.contains($0.number) && topic($0) && passes($0, given)
      }
      if !more.isEmpty { steps.append((step, more)) }
      found += more
    }
    return steps
  }

  /// Whether a way fits but for the constraints that were given up.
  private func passes(_ way: Way, _ given: Set<String>) -> Bool {
    guard !isRefused(way.offer) else { return false }
    let channels = question.channels
    return (given.contains("channel") || channels.isEmpty || channels.contains(way.contact.channel))
      && (given.contains("anonymous") || question.anonymous != true
        || way.contact.anonymous != false)
      && (given.contains("language") || question.languages.isEmpty || rung(way.offer) < 14)
      && (given.contains("line") || reach(way) < 2)
  }

  /// At most two open services of other subjects, nearer subjects first.
  private func reserve(_ allowed: [Way], _ listed: Set<String>, _ fit: Int) -> [String] {
    for topic in [isNear, { _ in true }] {
      var best: [String: [Int]] = [:]
      for way in allowed where way.owner.id == way.service.id && !listed.contains(way.service.id) {
        guard topic(way), passes(way, []), openness(way) == 0 else { continue }
        let tuple = tuple(way, fit: fit)
        if let held = best[way.service.id], held.lexicographicallyPrecedes(tuple) { continue }
        best[way.service.id] = tuple
      }
      if !best.isEmpty { return Array(Self.sorted(best).prefix(2)) }
    }
    return []
  }

  // MARK: What lies in what

  private static func chain(_ id: String, _ parents: [String: String]) -> [String] {
    [id] + (parents[id].map { chain($0, parents) } ?? [])
  }

  func chain(place id: String) -> [String] {
    [id] + (content.places.first { $0.id == id }?.parent.map { chain(place: $0) } ?? [])
  }

  private func chain(subject id: String) -> [String] {
    [id] + (content.subjects.first { $0.id == id }?.parent.map { chain(subject: $0) } ?? [])
  }
}
