import HotlineHours
import HotlineModel
import HotlineRules

extension NaiveReferrer {
  /// The numbers of a way, one for each criterion in the order of the criteria.
  func tuple(_ way: Way, fit: Int) -> [Int] {
    let referral = referrals.filter { isMeant(way.service, $0.target) }
      .map { [$0.stage, $0.precedence] }.min { $0.lexicographicallyPrecedes($1) }
    let placed = referral ?? [way.service.stage.order, 50]
    let isWritten = way.offer?.mode == .text || way.offer?.mode == .machine
    let silent = isWritten && !(way.offer?.tags.isEmpty ?? true) ? 1 : 0
    return [
      fit, placed[0], placed[1], question.languages.isEmpty ? silent : rung(way.offer), reach(way),
      openness(way), isSpecific(way) ? 0 : 1, area(way),
      kilometres(way), cost(way.contact), trust(way),
      -((way.contact.verified ?? way.owner.verified).on.earliest?.dayNumber ?? 0), way.number,
    ]
  }

  private func cost(_ contact: ContactPoint) -> Int {
    let isWalked = contact.channel == .desk || contact.channel == .letter
    return contact.cost.map { $0 == .free ? 0 : 2 } ?? (isWalked ? 2 : 1)
  }

  private func trust(_ way: Way) -> Int {
    let known = way.contact.source.compactMap { way.owner.sources[$0]?.trust }
    if known.contains(where: { $0 <= .publicBody }) { return 0 }
    return known.contains(.press) ? 1 : 2
  }

  func reach(_ way: Way) -> Int {
    question.line.map { way.contact.reaches(from: $0).map { $0 ? 0 : 2 } ?? 1 } ?? 1
  }

  static func openness(_ schedule: Schedule, at moment: Moment) -> Int {
    switch schedule.state(at: moment) {
    case .open: return 0
    case .unknown: return 1
    case .closed:
      guard let next = schedule.nextOpening(after: moment) else { return Int.max }
      return 2 + (next.secondsSince1970 - moment.secondsSince1970) / 60
    }
  }

  func openness(_ way: Way) -> Int { way.offer.flatMap { openness[$0.hours] } ?? 1 }

  private func area(_ way: Way) -> Int {
    let sizes = areas(way).compactMap { id in content.places.first { $0.id == id }?.kind }
    let smallest = sizes.map { $0 == .municipality ? 0 : $0 == .prefecture ? 1 : 3 }.min() ?? 4
    let size = smallest == 1 && areas(way).count > 1 ? 2 : smallest
    return question.place == nil ? 4 - size : size
  }

  /// How far the contact's location is, or its area where neither lies in the other.
  private func kilometres(_ way: Way) -> Int {
    guard let asked = question.place, let location = way.contact.whereabouts?.location else {
      return 0
    }
    guard let here = chain(place: asked).compactMap(point).first else { return 0 }
    if let latitude = location.latitude, let longitude = location.longitude {
      let there = Coordinates(latitude: latitude, longitude: longitude)
      return Int(min(here.distanceInMetres(to: there) / 1_000, 4_095))
    }
    guard let area = location.area, !chain(place: asked).contains(area),
      !chain(place: area).contains(asked),
      let there = content.places.first(where: { $0.id == area })?.coordinates
    else { return 0 }
    return Int(min(here.distanceInMetres(to: there) / 1_000, 4_095))
  }

  /// Where a place that was asked for lies; a municipality that no service names counts as its area.
  private func point(_ id: String) -> Coordinates? {
    let place = content.places.first { $0.id == id }
    let isNamed = content.services.contains { service in
      service.coverage.contains(id) || service.contacts.contains { $0.callersIn.contains(id) }
    }
    return place?.kind == .municipality && !isNamed ? nil : place?.coordinates
  }

  private static let live: [Mode] = [.staff, .interpreter, .videoInterpreter, .text]

  func rung(_ offer: LanguageOffer?) -> Int {
    guard let offer, !offer.tags.isEmpty, let first = question.languages.first else { return 14 }
    let mode = Self.live.firstIndex(of: offer.mode)
    let others = question.languages.dropFirst()
    let rungs = offer.tags.map { tag -> Int in
      let isEasy = tag == .easyJapanese
      let own = !isEasy && same(tag, first)
      let near = isNear(tag, first)
      let other = others.contains { (!isEasy && same(tag, $0)) || isNear(tag, $0) }
      guard let mode else { return offer.mode == .machine && (own || near || other) ? 13 : 15 }
      return own ? mode : near ? 4 + mode : other ? 8 + mode : isEasy ? 12 : 15
    }
    return rungs.min() ?? 15
  }

  private func isNear(_ tag: LanguageTag, _ spoken: LanguageTag) -> Bool {
    guard tag != .easyJapanese, !never.contains(where: { same($0, tag) }) else { return false }
    return content.languages.mutual.contains {
      (same($0.one, spoken) && same($0.other, tag)) || (same($0.other, spoken) && same($0.one, tag))
    }
  }

  private var never: [LanguageTag] {
    content.languages.refusals.filter { refusal in
      question.languages.contains { same($0, refusal.asked) }
    }.flatMap(\.never).filter { tag in !question.languages.contains { same($0, tag) } }
  }

  func isRefused(_ offer: LanguageOffer?) -> Bool {
    guard let offer, !offer.tags.isEmpty else { return false }
    return offer.tags.allSatisfy { tag in never.contains { same($0, tag) } }
  }

  private func same(_ left: LanguageTag, _ right: LanguageTag) -> Bool {
    guard left != right else { return true }
    guard left != .easyJapanese, right != .easyJapanese else { return false }
    let (a, b) = ("\(left)".split(separator: "-"), "\(right)".split(separator: "-"))
    return a.starts(with: b) || b.starts(with: a)
  }
}
