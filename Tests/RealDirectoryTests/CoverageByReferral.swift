import HotlineModel

@testable import HotlineReferral

/// The figures of one cell, found by asking for referrals and by nothing else.
struct CoverageByReferral: Equatable {
  var services: Int
  var reachable: Int
  var speaking: Int
  var match: LanguageMatch
  var mode: Mode?
  /// Whether the cell is open at each of the hours looked at; nil is unknown.
  var open: [Bool?]

  init(_ cell: CoverageCell, hours: [Int]) {
    (services, reachable, speaking) = (cell.services, cell.reachable, cell.speaking)
    (match, mode) = (cell.match, cell.mode)
    open = hours.map { cell.open.contains($0) ? true : cell.unknown.contains($0) ? nil : false }
  }

  init(
    _ referrer: Referrer, _ records: any ServiceRecords, _ coverage: Coverage, _ cell: CoverageCell,
    hours: [Int]
  ) throws {
    var question = coverage.person
    (question.languages, question.subjects) = ([cell.language], [cell.subject])
    (question.place, question.at) = (cell.area, coverage.week.start)
    var anyLine = question
    anyLine.line = nil
    services = Self.listed(referrer, anyLine).services.count
    let rows = Self.listed(referrer, question)
    let reached = rows.rows.filter { $0.facts.reach < 2 }
    reachable = Set(reached.map(\.facts.position)).count
    var draft = AnswerDraft(referrer, rows.considered, records)
    let contacts = try reached.map { try draft.contact(row: Int($0.facts.row)) }
    let speaks: [LanguageMatch] = [.same, .mutual, .other, .easy]
    speaking =
      Set(
        zip(reached, contacts).filter { speaks.contains($1.match) }.map { $0.0.facts.position }
      ).count
    let order: [LanguageMatch] = speaks + [.machine, .unknown]
    let best = contacts.compactMap { contact in
      order.firstIndex(of: contact.match).map { ($0, contact.mode?.order ?? 0) }
    }.min { $0 < $1 }
    match = best.map { order[$0.0] } ?? .none
    mode = best.flatMap { order[$0.0] == .unknown ? nil : Mode.allCases[$0.1] }
    let live = reached.indices.filter { speaks.contains(contacts[$0].match) }
    let voices = Set(live.map { reached[$0].facts.row })
    open = hours.map { hour in
      var then = question
      then.at = coverage.week.moment(ofHour: hour)
      let states = Self.listed(referrer, then).rows.filter { voices.contains($0.facts.row) }
        .map(\.facts.openness)
      return states.contains(0) ? true : states.contains(1) ? nil : false
    }
  }

  /// The services that a referral lists without relaxing anything, with their rows.
  private static func listed(
    _ referrer: Referrer, _ question: Question
  ) -> (considered: Consideration, services: [Int], rows: [Hit]) {
    let considered = referrer.consider(question, limit: referrer.index.serviceCount + 5)
    let services = considered.hits.filter { $0.facts.fit == 0 }.map { Int($0.facts.position) }
    var scan = considered.scan
    let rows = services.flatMap { scan.ranked(service: $0) }.filter { $0.facts.fit == 0 }
    return (considered, services, rows)
  }
}
