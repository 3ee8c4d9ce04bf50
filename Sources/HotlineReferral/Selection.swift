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
  /// Rows that could be added where nobody is open, the nearer subjects first.
  private let reserves: [Bits]

  init(_ index: ReferralIndex, _ question: Question, _ scope: Scope) {
    let about = SubjectScope(index, question, referred: scope.referred)
    let area = Self.usable(index, question)
    let allowed = scope.eligible.intersection(area)
    matter = about.exact.intersection(area)
    specific = about.specific
    var gates = Gates(index, question, scope.ladder)
    let shared = allowed.intersection(gates.open).intersection(gates.shared)
    reserves = [shared.intersection(about.wider), shared]
    let fitting = Self.fitting(index, scope, allowed, about.exact, gates.open)
    (admitted, all) = ([(nil, fitting)], fitting)
    var topic = about.exact
    let own = area.intersection(index.lookup.own)
    // Where nobody who helps in the matter shares a language, the matter counts more than the words.
    let isForeign = allowed.intersection(about.exact).intersection(gates.shared).isEmpty
    let steps = (isForeign ? [.language] : []) + Relaxation.allCases + [.anything]
    for step in steps where step != .hours && !Self.isEnough(all, index) {
      switch step {
      case .subject: topic = about.wider
      case .anything: topic = topic == own ? area : own
      default: gates.lift(step)
      }
      let more = allowed.intersection(topic).intersection(gates.open).subtracting(all)
      guard !more.isEmpty else { continue }
      admitted.append((step, more))
      all.formUnion(more)
    }
  }

  /// Rows that fit without anything being given up: allowed ones about the matter that pass the
  /// gates, and those that rules refer to.
  static func fitting(
    _ index: ReferralIndex, _ scope: Scope, _ allowed: Bits, _ matter: Bits, _ open: Bits
  ) -> Bits {
    allowed.intersection(matter).intersection(open)
      .union(bypassing(open, allowed.intersection(scope.referred), index, scope.ladder))
  }

  /// Lets in rows of nearby subjects, or else of any, that are open; returns what was let in.
  mutating func admitOpen(_ isOpen: (Int) -> Bool) -> Bits {
    for reserve in reserves {
      var open = Bits(rows: all.words.count * 64)
      for row in reserve where isOpen(row) { open.insert(row) }
      guard !open.isEmpty else { continue }
      admitted.append((.hours, open))
      all.formUnion(open)
      return open
    }
    return Bits(rows: 0)
  }

  /// Rows that rules refer to, of services none of whose rows pass the gates; never in a language
  /// that must not be offered.
  private static func bypassing(
    _ open: Bits, _ referred: Bits, _ index: ReferralIndex, _ ladder: LanguageLadder
  ) -> Bits {
    let asked = Set(referred.intersection(open).map { index.rows[$0].service })
    var rows = index.lookup.none
    for row in referred.subtracting(ladder.refused) where !asked.contains(index.rows[row].service) {
      rows.insert(row)
    }
    return rows
  }

  private static func isEnough(_ rows: Bits, _ index: ReferralIndex) -> Bool {
    var services = Set<Int32>()
    for row in rows {
      services.insert(index.rows[row].service)
      if services.count == enough { return true }
    }
    return false
  }

  /// Rows for an area that holds the person's place, or that lies in it.
  static func usable(_ index: ReferralIndex, _ question: Question) -> Bits {
    guard let place = question.place else { return index.lookup.every }
    var bits = index.lookup.anywhere
    if let inside = index.lookup.inside[place] { bits.formUnion(inside) }
    for area in index.chain(ofPlace: place) {
      if let rows = index.areas[area] { bits.formUnion(rows) }
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
struct SubjectScope {
  let exact: Bits
  let specific: Bits
  let wider: Bits

  init(_ index: ReferralIndex, _ question: Question, referred: Bits) {
    guard !question.subjects.isEmpty || !question.needs.isEmpty else {
      (exact, wider, specific) = (index.lookup.every, index.lookup.every, referred)
      return
    }
    var named = index.lookup.none
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
    for subject in question.subjects.flatMap({ index.related[$0] ?? [] }) {
      siblings.formUnion(index.rows(about: subject))
    }
    wider = siblings
  }
}

/// The constraints of language, channel, name and line; each can be lifted once.
struct Gates {
  private(set) var open: Bits
  /// Rows that share a language with the person; all when no language is known.
  let shared: Bits
  private var sets: [Relaxation: Bits] = [:]
  private let start: Bits

  init(_ index: ReferralIndex, _ question: Question, _ ladder: LanguageLadder) {
    start = index.lookup.every.subtracting(ladder.refused)
    open = start
    let empty = index.lookup.none
    let common = ladder.rungs.reduce(into: empty) { $0.formUnion($1.rows) }
    shared = question.languages.isEmpty ? start : common
    if !question.languages.isEmpty { sets[.language] = common }
    if !question.channels.isEmpty {
      sets[.channel] = question.channels.reduce(into: empty) {
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
