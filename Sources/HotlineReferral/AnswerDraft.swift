import HotlineHours
public import HotlineModel
import HotlineRules

extension Referrer {
  /// Answers a question: the order, the records that are shown, and the reasons.
  ///
  /// Throws only what `records` throws.
  ///
  /// - Parameters:
  ///   - question: What is known of the person.
  ///   - records: Where the shown records are read.
  ///   - digest: The digest of the directory, repeated in the answer.
  ///   - limit: The largest number of referrals, 0...100.
  public func answer(
    _ question: Question, records: any ServiceRecords, digest: String, limit: Int = 10
  ) throws -> Answer {
    let considered = consider(question, limit: limit)
    var draft = AnswerDraft(self, considered, records)
    let referrals = try draft.referrals()
    let places = question.place.map { index.chain(ofPlace: $0) } ?? []
    let fitting = FittingPublications(
      question: question, places: places, services: referrals.map(\.service.id))
    return Answer(
      question: question, places: places,
      directory: index.header, digest: digest,
      urgency: rules.book.urgency(in: considered.evaluation),
      emergency: try draft.emergency(), referrals: referrals,
      notListed: try draft.notListed(), publications: fitting.best(of: try records.publications()),
      pathway: draft.pathway(referrals),
      ask: try draft.ask(limit: limit), relaxed: draft.relaxed(),
      gaps: draft.gaps(referrals), cautions: draft.generalCautions())
  }
}

/// An answer being written: reads the records that are shown, each once.
struct AnswerDraft {
  let referrer: Referrer
  var considered: Consideration
  private let records: any ServiceRecords
  private var read: [Int: Service] = [:]

  init(_ referrer: Referrer, _ considered: Consideration, _ records: any ServiceRecords) {
    (self.referrer, self.considered, self.records) = (referrer, considered, records)
  }

  var index: ReferralIndex { referrer.index }
  var question: Question { considered.question }
  var book: RuleBook { referrer.rules.book }

  mutating func service(_ position: Int) throws -> Service {
    if let service = read[position] { return service }
    let service = try records.service(at: position)
    read[position] = service
    return service
  }

  func name(_ position: Int) throws -> ServiceName {
    ServiceName(
      id: index.serviceIDs[position],
      official: try read[position]?.name ?? records.name(at: position))
  }

  func organization(_ id: String) throws -> Organization? { try records.organization(id) }

  mutating func referrals() throws -> [Referral] {
    var referrals: [Referral] = []
    let open = try firstOpen()
    for (place, hit) in considered.hits.enumerated() {
      let next = place + 1 < considered.hits.count ? considered.hits[place + 1] : nil
      referrals.append(try referral(hit, next: next, open: open))
    }
    return referrals
  }

  private mutating func referral(
    _ hit: Hit, next: Hit?, open: OpenInstead
  ) throws -> Referral {
    let service = try service(Int(hit.facts.position))
    let contact = try contact(row: Int(hit.facts.row))
    let owner = try self.service(Int(index.rows[Int(hit.facts.row)].owner))
    let verified = contact.contact.verified ?? owner.verified
    let sources = contact.contact.source.compactMap { owner.sources[$0] }
    let voice = ReferralVoice(
      draft: self, hit: hit, contact: contact, service: service, openInstead: open)
    return Referral(
      service: service, organization: try service.organization.flatMap { try organization($0) },
      stage: Stage.allCases[Int(hit.facts.stage)], contact: contact,
      otherContacts: try otherContacts(hit), reasons: voice.reasons(next: next),
      cautions: voice.cautions(verified: verified, sources: sources), verified: verified,
      sources: sources)
  }

  /// The contact of the first service of the list that is open and shares a language.
  ///
  /// One that fits the question goes before one that was let in from another matter.
  private mutating func firstOpen() throws -> OpenInstead {
    let open = considered.hits.filter {
      $0.facts.openness == 0 && $0.facts.language < LanguageLadder.unknown
    }
    guard let first = open.first(where: { $0.facts.fit == 0 }) ?? open.first else { return .nobody }
    let contact = try contact(row: Int(first.facts.row))
    return first.facts.fit == 0 ? .sameMatter(contact) : .otherMatter(contact)
  }

  /// Further contacts of the service that may serve, at most three, each once.
  private mutating func otherContacts(_ hit: Hit) throws -> [ReferralContact] {
    let service = Int(hit.facts.position)
    let first = index.rows[Int(hit.facts.row)]
    var seen = [[first.owner, first.contact]]
    var others: [ReferralContact] = []
    for other in considered.scan.ranked(service: service) where others.count < 3 {
      let entry = index.rows[Int(other.facts.row)]
      let isElsewhere = question.place == nil && entry.scope < 2
      let serves =
        other.facts.language < LanguageLadder.unknown && other.facts.reach < 2 && !isElsewhere
      guard serves, !seen.contains([entry.owner, entry.contact]) else { continue }
      seen.append([entry.owner, entry.contact])
      others.append(try contact(row: Int(other.facts.row)))
    }
    return others
  }

  /// The contact of a row as it serves the person at the moment of the question.
  mutating func contact(row: Int) throws -> ReferralContact {
    let entry = index.rows[row]
    let owner = try service(Int(entry.owner))
    let contact = owner.contacts[Int(entry.contact)]
    let offer = entry.offer < 0 ? nil : contact.languages[Int(entry.offer)]
    let passage =
      try entry.owner == entry.service
      ? nil : service(Int(entry.service)).through.first { $0.service == owner.id }
    let match = match(row)
    return ReferralContact(
      id: "\(owner.id)/\(contact.id)", contact: contact, owner: owner.named,
      ask: passage?.ask ?? contact.ask, language: language(offer, match), mode: offer?.mode,
      match: match, hours: hours(entry, offer))
  }

  private func match(_ row: Int) -> LanguageMatch {
    if question.languages.isEmpty || index.unknownLanguage.contains(row) { return .unknown }
    return considered.ladder.rungs.first { $0.rows.contains(row) }?.match ?? .none
  }

  /// The tag to show: the one that meets the person, else the directory's own, else the first.
  private func language(_ offer: LanguageOffer?, _ match: LanguageMatch) -> LanguageTag? {
    guard let offer else { return nil }
    if match == .easy { return .easyJapanese }
    let never = LanguageLadder.neverOffered(question.languages, index.languages)
    let tags = offer.tags.filter { tag in !never.contains { LanguageLadder.same($0, tag) } }
    for language in question.languages.flatMap({ [$0] + nearLanguages($0, match) }) {
      if let tag = tags.first(where: { LanguageLadder.same($0, language) }) { return tag }
    }
    return tags.first { $0 == index.header.language } ?? tags.first ?? offer.tags.first
  }

  private func nearLanguages(_ language: LanguageTag, _ match: LanguageMatch) -> [LanguageTag] {
    guard match.isShared else { return [] }
    return index.languages.mutual.flatMap { pair -> [LanguageTag] in
      if LanguageLadder.same(pair.one, language) { return [pair.other] }
      return LanguageLadder.same(pair.other, language) ? [pair.one] : []
    }
  }

  private func hours(_ entry: IndexRow, _ offer: LanguageOffer?) -> ContactHours {
    guard let offer, entry.schedule >= 0 else { return .unknown }
    let schedule = index.schedules[Int(entry.schedule)]
    let state = schedule.state(at: question.at)
    let change = schedule.nextChange(after: question.at)
    return ContactHours(
      state: state, until: state == .open ? change : nil,
      opens: state == .closed ? schedule.nextOpening(after: question.at) : nil,
      comment: schedule.comment(at: question.at), text: offer.hours)
  }
}
