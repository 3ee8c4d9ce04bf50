import HotlineModel

/// The rows that come into question for one person, and the steps of relaxation that let them in.
struct Selection {
  /// How many services an answer has at least, where so many exist.
  static let enough = 3

  /// Rows that fit, then rows added by each step that was needed.
  private(set) var admitted: [(step: Relaxation?, rows: Bits)]
  /// All rows that were let in.
  private(set) var all: Bits
  /// Rows about the matter for this place, whether or not the person may be sent there.
  let matter: Bits
  /// Rows that name the subject asked for, or that a rule refers to.
  let specific: Bits

  init(_ index: ReferralIndex, _ question: Question, _ scope: Scope) {
    let about = SubjectScope(index, question, referred: scope.referred)
    let area = Self.usable(index, question)
    let allowed = scope.eligible.intersection(area)
    matter = about.exact.intersection(area)
    specific = about.specific
    var gates = Gates(index, question, scope.ladder)
    let fitting = allowed.intersection(about.exact).intersection(gates.open)
      .union(allowed.intersection(scope.referred))
    (admitted, all) = ([(nil, fitting)], fitting)
    var topic = about.exact
    for step in Relaxation.allCases where !Self.isEnough(all, index) {
      switch step {
      case .subject: topic = about.wider
      case .anything: topic = area
      default: gates.lift(step)
      }
      let more = allowed.intersection(topic).intersection(gates.open).subtracting(all)
      guard !more.isEmpty else { continue }
      admitted.append((step, more))
      all.formUnion(more)
    }
  }

  private static func isEnough(_ rows: Bits, _ index: ReferralIndex) -> Bool {
    var services = Set<Int32>()
    rows.forEach { row in
      if services.count < enough { services.insert(index.rows[row].service) }
    }
    return services.count >= enough
  }

  /// Rows for an area that holds the person's place, or that lies in it.
  private static func usable(_ index: ReferralIndex, _ question: Question) -> Bits {
    var bits = Bits(rows: index.rows.count)
    guard let place = question.place else { return index.everyRow }
    let around = Set(index.chain(ofPlace: place))
    for (area, rows) in index.areas
    where around.contains(area) || index.chain(ofPlace: area).contains(place) {
      bits.formUnion(rows)
    }
    return bits
  }
}

/// What rules and limits leave for one person.
struct Scope {
  /// Rows the person may be sent to.
  let eligible: Bits
  /// Rows that rules refer to.
  let referred: Bits
  /// The language ladder of the person.
  let ladder: LanguageLadder
}

/// What the question is about, as rows.
private struct SubjectScope {
  let exact: Bits
  let specific: Bits
  let wider: Bits

  init(_ index: ReferralIndex, _ question: Question, referred: Bits) {
    guard !question.subjects.isEmpty || !question.needs.isEmpty else {
      (exact, wider, specific) = (index.everyRow, index.everyRow, referred)
      return
    }
    var named = Bits(rows: index.rows.count)
    var around = referred
    for subject in question.subjects {
      named.formUnion(index.rows(about: subject))
      for parent in index.chain(ofSubject: subject).dropFirst() {
        if let rows = index.tagged[parent] { around.formUnion(rows) }
      }
    }
    specific = named.union(referred)
    exact = named.union(around)
    var siblings = exact
    for subject in question.subjects {
      guard let parent = index.wider[subject] else { continue }
      siblings.formUnion(index.rows(about: parent))
    }
    wider = siblings
  }
}

/// The constraints of language, channel, name and line; each can be lifted once.
private struct Gates {
  private(set) var open: Bits
  private var sets: [Relaxation: Bits] = [:]
  private let start: Bits

  init(_ index: ReferralIndex, _ question: Question, _ ladder: LanguageLadder) {
    start = index.everyRow.subtracting(ladder.refused)
    open = start
    if !question.languages.isEmpty {
      sets[.language] = ladder.rungs.reduce(into: index.unknownLanguage) { $0.formUnion($1.rows) }
    }
    if !question.channels.isEmpty {
      sets[.channel] = question.channels.reduce(into: Bits(rows: index.rows.count)) {
        if let rows = index.channels[$1] { $0.formUnion(rows) }
      }
    }
    if question.anonymous == true { sets[.anonymous] = start.subtracting(index.named) }
    if let line = question.line, let unreached = index.unreached[line] {
      sets[.line] = start.subtracting(unreached)
    }
    close()
  }

  mutating func lift(_ step: Relaxation) {
    sets[step] = nil
    close()
  }

  private mutating func close() {
    open = sets.values.reduce(into: start) { $0.formIntersection($1) }
  }
}

extension ReferralIndex {
  /// The set of all rows.
  var everyRow: Bits {
    var bits = Bits(rows: rows.count)
    for row in rows.indices { bits.insert(row) }
    return bits
  }
}
