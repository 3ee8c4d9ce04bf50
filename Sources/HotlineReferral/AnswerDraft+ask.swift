import HotlineModel
import HotlineRules

extension AnswerDraft {
  /// How many values of one fact are tried, and how many questions are proposed.
  private static let tried = 12
  private static let proposed = 5
  private static let named = 2

  /// The unknown facts whose answer would change the list most, found by answering them.
  ///
  /// For every fact that leaves a rule or a limit open, each value it can take is put into the
  /// question and the order is computed anew. The change is the number of services that come or go,
  /// and after that of those that move, as the mean over the values; ties keep the order of
  /// `FactName`.
  mutating func ask(limit: Int) throws -> [Ask] {
    let now = considered.hits.map { Int($0.facts.position) }
    var found: [(fact: FactName, mean: Int, best: [Int])] = []
    var openness = considered.scan.openness
    for fact in openFacts().sorted() {
      let lists = variants(fact).map { variant in
        referrer.positions(variant, limit: limit, openness: &openness)
      }
      let changes = lists.map { Self.change(now, $0) }
      guard let most = changes.max(), most > 0, let which = changes.firstIndex(of: most) else {
        continue
      }
      let mean = changes.reduce(0, +) * 1000 / changes.count
      found.append((fact, mean, lists[which]))
    }
    var asks = askedByWords()
    let ranked = found.sorted { ($1.mean, $0.fact) < ($0.mean, $1.fact) }
    for entry in ranked where asks.count < Self.proposed {
      // Whoever tells the age tells whether they are a minor, so one of the two is asked.
      let ages: [FactName] = [.age, .minor]
      let isTold = ages.contains(entry.fact) && asks.contains { ages.contains($0.fact) }
      guard !isTold, !asks.contains(where: { $0.fact == entry.fact }) else { continue }
      asks.append(Ask(fact: entry.fact, because: try because(now, entry.best)))
    }
    return asks
  }

  /// What the person's own words ask for, whatever else would change the list: whether there is
  /// danger, where danger words were heard; and what it is about, where that was not understood.
  private func askedByWords() -> [Ask] {
    let heard = question.heard
    var asks: [Ask] = []
    if !heard.danger.isEmpty, question.danger == nil, !question.refused.contains(.danger) {
      let words = heard.danger.prefix(3).joined(separator: " · ")
      asks.append(
        Ask(fact: .danger, because: Phrase("danger-words", [("words", .quoted(words))])))
    }
    let isOpen = question.subjects.isEmpty && question.needs.isEmpty
    if heard.isAsked, isOpen, !question.refused.contains(.subjects) {
      let maybe = heard.subjects.prefix(3).map(\.id)
      let because =
        maybe.isEmpty
        ? Phrase("not-understood") : Phrase("perhaps", [("subjects", .subjects(Array(maybe)))])
      asks.append(Ask(fact: .subjects, because: because))
    }
    return asks
  }

  /// How much changes between two lists: a service that comes or goes counts more than all moves.
  static func change(_ before: [Int], _ after: [Int]) -> Int {
    let gone = before.filter { !after.contains($0) }.count
    let come = after.filter { !before.contains($0) }.count
    let stayedBefore = before.filter { after.contains($0) }
    let stayedAfter = after.filter { before.contains($0) }
    let moved = zip(stayedBefore, stayedAfter).filter { $0 != $1 }.count
    return (gone + come) * (max(before.count, after.count) + 1) + moved
  }

  private mutating func because(_ before: [Int], _ after: [Int]) throws -> Phrase {
    let come = try names(after.filter { !before.contains($0) })
    let gone = try names(before.filter { !after.contains($0) })
    switch (come.isEmpty, gone.isEmpty) {
    case (true, true): return Phrase("order")
    case (false, true): return Phrase("opens", [("opens", .services(come))])
    case (true, false): return Phrase("closes", [("closes", .services(gone))])
    case (false, false):
      return Phrase("changes", [("opens", .services(come)), ("closes", .services(gone))])
    }
  }

  private mutating func names(_ positions: [Int]) throws -> [ServiceName] {
    var names: [ServiceName] = []
    for position in positions.prefix(Self.named) { names.append(try name(position)) }
    return names
  }

  /// Facts that are neither known nor refused and leave a rule or a limit of a service open.
  private func openFacts() -> Set<FactName> {
    var open = Set<FactName>()
    for (index, truth) in considered.evaluation.truths.enumerated() where truth == .unknown {
      switch book.rules[index].outcome {
      case .exclude, .refer: open.formUnion(book.openFacts(of: index, in: considered.evaluation))
      case .fact, .triage, .caution: break
      }
    }
    for (fact, rows) in index.limits.limited where rows.intersects(considered.selection.matter) {
      open.insert(fact)
    }
    open.formUnion([.languages, .place, .line])
    // What it is about is known as soon as a subject or a need is.
    if !question.subjects.isEmpty || !question.needs.isEmpty { open.subtract([.subjects, .needs]) }
    return open.filter { !question.knows($0) && !question.refused.contains($0) }
  }

  /// The question with each value that an unknown fact can take.
  private func variants(_ fact: FactName) -> [Question] {
    func each<Value>(_ values: [Value], _ set: (inout Question, Value) -> Void) -> [Question] {
      values.prefix(Self.tried).map {
        var question = self.question
        set(&question, $0)
        return question
      }
    }
    switch fact {
    case .danger: return each([true, false]) { $0.danger = $1 }
    case .minor: return each([true, false]) { $0.minor = $1 }
    case .lowIncome: return each([true, false]) { $0.lowIncome = $1 }
    case .anonymous: return each([true, false]) { $0.anonymous = $1 }
    case .consentPolice: return each([true, false]) { $0.consent.police = $1 }
    case .consentShare: return each([true, false]) { $0.consent.share = $1 }
    case .gender: return each(Gender.allCases) { $0.gender = $1 }
    case .residence: return each(ResidenceStatus.allCases) { $0.residence = $1 }
    case .role: return each(Role.allCases) { $0.role = $1 }
    case .line: return each(Line.allCases) { $0.line = $1 }
    case .needs: return each(Need.allCases) { $0.needs = [$1] }
    case .channels: return each(Channel.allCases) { $0.channels = [$1] }
    case .age: return each(index.limits.ageSamples) { $0.age = $1 }
    case .nationality: return each(index.limits.admitted.keys.sorted()) { $0.nationality = $1 }
    case .languages: return each(index.tags) { $0.languages = [$1] }
    case .place: return each(index.areas.keys.sorted()) { $0.place = $1 }
    case .subjects: return each(index.subjectIDs) { $0.subjects = [$1] }
    }
  }
}

extension PopulationLimits {
  /// One age inside and one outside of every range.
  fileprivate var ageSamples: [Int] {
    Set(ages.keys.flatMap { [$0.min, $0.max, $0.max.map { $0 + 1 }].compactMap { $0 } }).sorted()
  }
}
