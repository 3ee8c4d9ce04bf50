import HotlineHours
import HotlineModel

/// A service that came through, with its best row.
struct Hit {
  let key: UInt128
  let facts: RowFacts
}

/// The scan over the rows that came through: packs each row's key and keeps the best services.
struct RowScan {
  let index: ReferralIndex
  let question: Question
  let ladder: LanguageLadder
  let placements: [Placement]
  private(set) var selection: Selection
  private(set) var ranking: Ranking
  /// What was found out of the hours of each schedule at the moment of the question.
  private(set) var openness: [UInt32]
  private var distances: Distances
  private let reached: Bits?
  private let unreached: Bits?

  private static let notLooked = UInt32.max

  init(
    _ index: ReferralIndex, _ question: Question, _ ladder: LanguageLadder,
    _ placements: [Placement], _ selection: Selection, _ ranking: Ranking,
    openness: [UInt32]? = nil
  ) {
    (self.index, self.question, self.ladder) = (index, question, ladder)
    (self.placements, self.selection, self.ranking) = (placements, selection, ranking)
    distances = Distances(index, question)
    self.openness =
      openness ?? Array(repeating: Self.notLooked, count: index.schedules.count)
    reached = question.line.flatMap { index.reached[$0] }
    unreached = question.line.flatMap { index.unreached[$0] }
  }

  /// How many services are added where nobody is open: two, and never more than half of the list.
  private func reserve(_ limit: Int) -> Int { min(2, limit / 2) }

  /// The best services, each by its best row, at most `limit`.
  ///
  /// Where none of them is open and shares a language with the person, the last ones make room for
  /// services of other subjects that are.
  mutating func best(_ limit: Int) -> [Hit] {
    let best = best(limit, among: selection.all).enumerated().filter {
      $0.offset < Selection.enough
        || !isAnything($0.element)
    }.map(\.element)
    guard !best.contains(where: isAnswered), limit > 1 else { return best }
    if let open = openAmongFitting(best, limit) { return open }
    var looked = self
    let listed = Set(best.map(\.facts.position))
    let open = selection.admitOpen { row in
      let entry = index.rows[row]
      return entry.owner == entry.service && !listed.contains(entry.service)
        && looked.openness(of: row) == 0
    }
    openness = looked.openness
    guard !open.isEmpty else { return best }
    let extra = self.best(reserve(limit), among: open, step: selection.admitted.count - 1)
    return best.prefix(limit - extra.count) + extra
  }

  /// The first services that fit without anything being given up, in the order of another ranking.
  mutating func fitting(ranking: Ranking, limit: Int) -> [Hit] {
    self.ranking = ranking
    return best(limit, among: selection.admitted[0].rows)
  }

  /// Whether a service was let in only because too little was found for the matter.
  private func isAnything(_ hit: Hit) -> Bool {
    let fit = Int(hit.facts.fit)
    return selection.admitted.indices.contains(fit) && selection.admitted[fit].step == .anything
  }

  /// The list with its last ones replaced by those that come later in the same order, are open and
  /// share a language; nil when there are none.
  private mutating func openAmongFitting(_ best: [Hit], _ limit: Int) -> [Hit]? {
    guard best.count == limit else { return nil }
    let later = self.best(index.serviceCount, among: selection.all).dropFirst(limit)
    let open = later.filter { isAnswered($0) && !isAnything($0) }.prefix(reserve(limit))
    return open.isEmpty ? nil : Array(best.prefix(limit - open.count)) + open
  }

  /// Whether somebody answers now in a language of the person.
  private func isAnswered(_ hit: Hit) -> Bool {
    hit.facts.openness == 0 && hit.facts.language < LanguageLadder.unknown
  }

  /// The best services of some rows; where `step` is given, they all count as let in by that step.
  private mutating func best(_ limit: Int, among rows: Bits, step: Int? = nil) -> [Hit] {
    var best: [Hit] = []
    var current: Hit?
    for row in rows {
      if let held = current, held.facts.position != index.rows[row].service {
        Self.insert(held, into: &best, limit)
        current = nil
      }
      var facts = self.facts(row)
      if let step { facts.fit = UInt8(clamping: step) }
      let floor = current?.key ?? (best.count == limit ? best.last?.key : nil)
      let least = ranking.key(facts)
      if let floor, least > floor { continue }
      facts.openness = openness(of: row)
      let key = ranking.key(least, openness: facts.openness)
      if key < current?.key ?? UInt128.max { current = Hit(key: key, facts: facts) }
    }
    if let current { Self.insert(current, into: &best, limit) }
    return best
  }

  /// The rows of one service that were let in, best first.
  mutating func ranked(service: Int) -> [Hit] {
    ranked(rows: index.rows(of: service).filter { selection.all.contains($0) })
  }

  /// Some rows, best first, by another ranking where one is given.
  mutating func ranked(rows: [Int], by other: Ranking? = nil) -> [Hit] {
    ranking = other ?? ranking
    return rows.map { row in
      var facts = self.facts(row)
      facts.openness = openness(of: row)
      return Hit(key: ranking.key(facts), facts: facts)
    }.sorted { $0.key < $1.key }
  }

  private static func insert(_ hit: Hit, into best: inout [Hit], _ limit: Int) {
    if best.count == limit, let last = best.last, last.key <= hit.key { return }
    var place = best.count
    while place > 0, best[place - 1].key > hit.key { place -= 1 }
    best.insert(hit, at: place)
    if best.count > limit { best.removeLast() }
  }

  private mutating func facts(_ row: Int) -> RowFacts {
    // Loops over places: this runs for every row, and copies of what holds sets would be counted.
    let entry = index.rows[row]
    let stage = index.services[Int(entry.service)].stage
    var facts = RowFacts(stage: stage, cost: entry.cost, trust: entry.trust)
    for place in placements.indices where placements[place].rows.contains(row) {
      facts.stage = UInt8(placements[place].stage.order)
      facts.precedence = UInt8(min(max(0, placements[place].precedence), 99))
      break
    }
    facts.fit = 7
    for place in selection.admitted.indices where selection.admitted[place].rows.contains(row) {
      facts.fit = UInt8(place)
      break
    }
    facts.language = language(row)
    facts.reach = reached?.contains(row) == true ? 0 : unreached?.contains(row) == true ? 2 : 1
    facts.generality = selection.specific.contains(row) ? 0 : 1
    facts.area = question.place == nil ? 4 - entry.scope : entry.scope
    facts.distance = distances.kilometres(to: entry, in: index)
    (facts.verified, facts.position, facts.row) = (entry.verified, entry.service, Int32(row))
    return facts
  }

  private func language(_ row: Int) -> UInt8 {
    if question.languages.isEmpty { return index.written.contains(row) ? 1 : 0 }
    for place in ladder.rungs.indices where ladder.rungs[place].rows.contains(row) {
      return ladder.rungs[place].order
    }
    return index.unknownLanguage.contains(row) ? LanguageLadder.unknown : LanguageLadder.none
  }

  private mutating func openness(of row: Int) -> UInt32 {
    let schedule = Int(index.rows[row].schedule)
    guard schedule >= 0 else { return 1 }
    if openness[schedule] == Self.notLooked { openness[schedule] = look(index.schedules[schedule]) }
    return openness[schedule]
  }

  private func look(_ schedule: Schedule) -> UInt32 {
    let at = question.at
    switch schedule.state(at: at) {
    case .open: return 0
    case .unknown: return 1
    case .closed:
      let last = UInt32(1 << 20 - 1)
      guard let next = schedule.nextOpening(after: at) else { return last }
      let minutes = (next.secondsSince1970 - at.secondsSince1970) / 60
      return 2 + min(UInt32(clamping: minutes), last - 3)
    }
  }
}
