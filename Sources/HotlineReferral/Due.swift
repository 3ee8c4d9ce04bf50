import HotlineHours
public import HotlineModel

/// Contacts of one service that ought to be verified again.
public struct Due: Hashable, Sendable {
  /// The record of the service.
  public let service: Service
  /// Its contacts that were verified on the same date, in file order; empty when it has none of its
  /// own.
  public let contacts: [ContactPoint]
  /// When they were verified; nil when no date is known.
  public let verified: PartialDate?
  /// Whole months since then; nil when no date is known.
  public let months: Int?
  /// How much it is used: the number of questions, each a language that any service answers in and
  /// a subject without narrower ones, whose first three referrals hold the service.
  public let use: Int

  /// Joins contacts of one age.
  public init(
    service: Service, contacts: [ContactPoint], verified: PartialDate?, months: Int?, use: Int
  ) {
    (self.service, self.contacts, self.verified) = (service, contacts, verified)
    (self.months, self.use) = (months, use)
  }

  /// What to ask on a test call, most important first: the number, the hours, the languages other
  /// than the directory's own, the cost.
  public func questions(own: LanguageTag) -> [Phrase] {
    let name: (String, Phrase.Value) = ("service", .services([service.named]))
    guard let contact = contacts.first else {
      return status(name) + [Phrase("number-unknown", [name])]
    }
    let number = Phrase("number", [("value", .text(contact.value)), name])
    return status(name) + [number] + hours(contact) + languages(contact, own)
      + cost(contact)
  }

  private func status(_ name: (String, Phrase.Value)) -> [Phrase] {
    service.status == .unconfirmed ? [Phrase("ended", [name])] : []
  }

  private func hours(_ contact: ContactPoint) -> [Phrase] {
    var seen = Set<OpeningHours>()
    let all = contact.languages.map(\.hours).filter { seen.insert($0).inserted }
    let known = all.filter { $0 != .unknown }
    if known.isEmpty { return [Phrase("hours-unknown")] }
    return known.prefix(2).map { Phrase("hours", [("hours", .hours($0))]) }
      + (known.count < all.count ? [Phrase("hours-unknown")] : [])
  }

  private func languages(_ contact: ContactPoint, _ own: LanguageTag) -> [Phrase] {
    let tags = contact.languages.flatMap(\.tags)
    if tags.isEmpty { return [Phrase("languages-unknown")] }
    return tags.filter { $0.language != own.language }.prefix(3).map {
      Phrase("language", [("language", .language($0))])
    }
  }

  private func cost(_ contact: ContactPoint) -> [Phrase] {
    contact.channel == .phone && contact.cost == nil ? [Phrase("cost")] : []
  }
}
