import HotlineHours
import HotlineModel

/// The plain alternative: walk over every service, keep those that fit, sort them.
struct Walk {
  let content: DirectoryContent
  let zone: Zone
  private let wider: [String: String]

  init(_ content: DirectoryContent, zone: Zone) {
    (self.content, self.zone) = (content, zone)
    wider = content.subjects.reduce(into: [:]) { $0[$1.id] = $1.parent }
  }

  /// The ids of the ten best by stage, language, open now, date and id.
  func referral(_ question: Question) -> [String] {
    let calendar = content.homeHolidays
    var found: [(key: [Int], id: String)] = []
    for service in content.services where fits(service, question) {
      var best: [Int]?
      for contact in service.contacts {
        for offer in contact.languages {
          guard let language = rung(offer, question) else { continue }
          let schedule = Schedule(hours: offer.hours, zone: zone, holidays: calendar)
          let open = schedule.state(at: question.at) == .open ? 0 : 1
          let key = [
            service.stage.order, language, open, -(service.verified.on.earliest?.dayNumber ?? 0),
          ]
          if best.map({ key.lexicographicallyPrecedes($0) }) ?? true { best = key }
        }
      }
      if let best { found.append((best, service.id)) }
    }
    found.sort { $0.key == $1.key ? $0.id < $1.id : $0.key.lexicographicallyPrecedes($1.key) }
    return found.prefix(10).map(\.id)
  }

  private func fits(_ service: Service, _ question: Question) -> Bool {
    let turnedAway =
      question.gender.map {
        !service.population.gender.isEmpty && !service.population.gender.contains($0)
      } ?? false
    let near = service.coverage.contains { $0 == "JP" || $0 == question.place }
    let about = service.subjects.contains { subject in
      question.subjects.contains { $0 == subject || $0 == wider[subject] }
    }
    return !turnedAway && near && about
  }

  private func rung(_ offer: LanguageOffer, _ question: Question) -> Int? {
    guard let language = question.languages.first, offer.tags.contains(language) else { return nil }
    return offer.mode == .staff ? 0 : offer.mode == .interpreter ? 1 : 3
  }
}
