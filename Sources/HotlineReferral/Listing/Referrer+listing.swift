import HotlineHours
public import HotlineModel

extension Referrer {
  /// The positions of at most `limit` services that fit a question, in the order of a referral at no
  /// particular hour: paper is read at any. Nothing is given up to find more.
  ///
  /// Where the question names a language, only services that answer in it or that a rule names are
  /// among them.
  public func positionsAtNoHour(_ question: Question, limit: Int) -> [Int] {
    var scan = consider(question, limit: 0).scan
    return scan.fitting(ranking: .atNoHour, limit: limit).map { Int($0.facts.position) }
  }

  /// Services with the contacts to print for the person of a question, in the order given.
  ///
  /// The contacts are ranked as for a referral, the hour left aside. A service that has ended, that
  /// turns the person away, or whose languages must not be offered is left out.
  ///
  /// Throws only what `records` throws.
  ///
  /// - Parameters:
  ///   - services: Positions in the index.
  ///   - question: What is known of whom it is printed for.
  ///   - records: Where the records are read.
  public func listings(
    of services: [Int], for question: Question, records: any ServiceRecords
  ) throws -> [Listing] {
    var draft = ListingDraft(self, question, records)
    return try services.compactMap { try draft.listing($0) }
  }
}

/// Listings being made for one question.
private struct ListingDraft {
  private var draft: AnswerDraft
  private var scan: RowScan
  private let allowed: Bits
  private let place: String?

  init(_ referrer: Referrer, _ question: Question, _ records: any ServiceRecords) {
    let considered = referrer.consider(question, limit: 0)
    scan = considered.scan
    draft = AnswerDraft(referrer, considered, records)
    allowed = considered.eligible.intersection(Selection.usable(referrer.index, question))
      .subtracting(considered.ladder.refused)
    place = question.place
  }

  private var index: ReferralIndex { draft.index }

  mutating func listing(_ position: Int) throws -> Listing? {
    let rows = try index.rows(of: position).filter { row in
      try allowed.contains(row) && mayBePrinted(row)
    }
    guard !rows.isEmpty || index.rows(of: position).isEmpty else { return nil }
    let (near, elsewhere) = sorted(rows)
    let ranked = scan.ranked(rows: near, by: .atNoHour)
    let contacts = try grouped(ranked.map { Int($0.facts.row) })
    return Listing(
      service: try draft.service(position),
      contacts: Self.best(contacts, own: index.header.language),
      elsewhere: elsewhere)
  }

  /// Whether a contact may stand on paper: a place one goes or writes to may not, when where it is
  /// is confidential.
  private mutating func mayBePrinted(_ row: Int) throws -> Bool {
    let entry = index.rows[row]
    let contact = try draft.service(Int(entry.owner)).contacts[Int(entry.contact)]
    guard case .confidential? = contact.whereabouts else { return true }
    return contact.channel != .desk && contact.channel != .letter
  }

  /// The rows to print, and how many contacts for a part of the country are left out: where the
  /// place is not known, a few of them can stand on paper, and dozens cannot.
  private func sorted(_ rows: [Int]) -> ([Int], Int) {
    guard place == nil else { return (rows, 0) }
    let wide = rows.filter { index.rows[$0].scope >= IndexRow.wholeCountry }
    let partial = rows.filter { index.rows[$0].scope < IndexRow.wholeCountry }
    let count = Set(partial.map { [index.rows[$0].owner, index.rows[$0].contact] }).count
    return count <= 3 ? (rows, 0) : (wide, count)
  }

  /// The rows by contact, in the order of each contact's best row.
  private mutating func grouped(_ rows: [Int]) throws -> [ListedContact] {
    var order: [[Int32]] = []
    var offers: [[Int32]: [ReferralContact]] = [:]
    for row in rows {
      let key = [index.rows[row].owner, index.rows[row].contact]
      if offers[key] == nil { order.append(key) }
      offers[key, default: []].append(try draft.contact(row: row))
    }
    return try order.compactMap { key in
      guard let all = offers[key], let first = all.first else { return nil }
      let owner = try draft.service(Int(key[0]))
      let never = LanguageLadder.neverOffered(draft.question.languages, index.languages)
      let tags = first.contact.languages.flatMap(\.tags).filter { tag in
        !never.contains { LanguageLadder.same($0, tag) }
      }
      var seen = Set<LanguageTag>()
      return ListedContact(
        offers: all.filter { serves($0) == serves(first) }, servesReader: serves(first),
        verified: first.contact.verified ?? owner.verified,
        languages: tags.filter { seen.insert($0).inserted })
    }
  }

  private func serves(_ offer: ReferralContact) -> Bool {
    switch offer.match {
    case .same, .mutual, .other, .machine: true
    case .easy: draft.question.languages.contains { $0.language == index.header.language.language }
    case .none, .unknown: false
    }
  }

  /// Those that share a language with the reader, and where none of them is a telephone, one more
  /// that is. Where none shares a language, those that answer in the directory's own language go
  /// before others, and English before the rest.
  private static func best(_ contacts: [ListedContact], own: LanguageTag) -> [ListedContact] {
    let shared = contacts.filter(\.servesReader)
    let numbers = contacts.filter { $0.offers[0].contact.channel == .phone }
    func order(_ contact: ListedContact) -> Int {
      if contact.languages.contains(own) || contact.languages.isEmpty { return 0 }
      return contact.languages.contains(LanguageTag("en")) ? 1 : 2
    }
    func sorted(_ contacts: [ListedContact]) -> [ListedContact] {
      contacts.enumerated().sorted {
        (order($0.element), $0.offset) < (order($1.element), $1.offset)
      }.map(\.element)
    }
    guard !shared.isEmpty else { return sorted(contacts) }
    return numbers.contains(where: \.servesReader) ? shared : shared + sorted(numbers).prefix(1)
  }
}
