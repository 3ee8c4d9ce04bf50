public import HotlineHours
import HotlineModel

/// Checks that exactly one triage rule holds for every person, exactly, box by box.
///
/// Persons are all combinations of the values that triage rules tell apart, unknown included;
/// lists such as needs count with every subset. Derived facts are followed to the facts they come
/// from; when that makes more than `limit` persons, they are taken as free instead, which can only
/// report more.
public struct TriageCheck {
  /// The largest number of persons that is tried.
  public static let limit = 200_000

  private let book: RuleBook
  private let triage: [Int]

  /// Makes a check of a rule book.
  public init(_ book: RuleBook) {
    self.book = book
    triage = book.rules.indices.filter { book.rules[$0].outcome.kind == "triage" }
  }

  /// The first gap and the first overlap, each with a person as counter-example; empty when every
  /// person has exactly one urgency, or when there is no triage rule at all.
  public func problems(on day: CivilDate) -> [RuleProblem] {
    guard let first = triage.first else { return [] }
    let facts = triage.reduce(into: Set<FactKey>()) { $0.formUnion(book.rules[$1].when.facts) }
    let base = baseFacts(of: facts)
    let followed = choices(base)
    let free = count(followed) > Self.limit
    let slots = free ? choices(facts) : followed
    guard count(slots) <= Self.limit else {
      return [problem(first, "rules.triage-unchecked", "too many facts to check exactly; ask less")]
    }
    return search(slots, day)
  }

  private func search(_ slots: [Choice], _ day: CivilDate) -> [RuleProblem] {
    var gap: RuleProblem?
    var overlap: RuleProblem?
    forEachPerson(slots) { masks in
      let truths = book.evaluate(masks, on: day).truths
      let holding = triage.filter { truths[$0] == .yes }
      if holding.isEmpty, gap == nil {
        gap = problem(
          triage[0], "rules.triage-gap",
          "no triage rule holds for a person with \(person(slots, masks)); widen one to take it in")
      } else if holding.count > 1, overlap == nil {
        let names = holding.map { book.rules[$0].id }.joined(separator: " and ")
        overlap = problem(
          holding[0], "rules.triage-overlap",
          "\(names) both hold for a person with \(person(slots, masks)); let one of them exclude it"
        )
      }
      return gap == nil || overlap == nil
    }
    return [gap, overlap].compactMap { $0 }
  }

  private func problem(_ rule: Int, _ code: String, _ message: String) -> RuleProblem {
    RuleProblem(rule: book.rules[rule].id, code: code, message: message)
  }

  /// The facts of questions behind derived facts; a derived fact that is given stays itself.
  private func baseFacts(of facts: Set<FactKey>) -> Set<FactKey> {
    var base = facts
    for rule in book.rules {
      guard let fact = rule.derivedFact, base.contains(fact) else { continue }
      base.formUnion(baseFacts(of: rule.when.facts.subtracting(base)))
    }
    return base.filter { if case .known = $0 { true } else { false } }
  }

  private struct Choice {
    let slot: Int
    let masks: [UInt128]
  }

  private func choices(_ facts: Set<FactKey>) -> [Choice] {
    facts.compactMap { fact in
      guard let slot = book.space.slot(fact) else { return nil }
      return Choice(slot: slot, masks: masks(of: fact, slot))
    }.sorted { $0.slot < $1.slot }
  }

  private func masks(of fact: FactKey, _ slot: Int) -> [UInt128] {
    if fact == .known(.age) { return [0] + book.space.ages.map { book.space.mask(age: $0) } }
    let bits =
      [FactSpace.other] + book.space.values(in: slot).map { book.space.mask(slot, [$0]) }
    guard case .known(let name) = fact, name.isList, bits.count < 20 else {
      return [0] + (fact.isTwoValued ? Array(bits.dropFirst()) : bits)
    }
    return (0..<(1 << bits.count)).map { subset in
      bits.indices.reduce(0) { subset >> $1 & 1 == 1 ? $0 | bits[$1] : $0 }
    }
  }

  private func count(_ choices: [Choice]) -> Int {
    choices.reduce(1) { min($0 * $1.masks.count, Self.limit + 1) }
  }

  private func forEachPerson(_ choices: [Choice], _ visit: ([UInt128]) -> Bool) {
    var masks = [UInt128](repeating: 0, count: book.space.facts.count)
    for number in 0..<count(choices) {
      var rest = number
      for choice in choices {
        masks[choice.slot] = choice.masks[rest % choice.masks.count]
        rest /= choice.masks.count
      }
      guard visit(masks) else { return }
    }
  }

  private func person(_ choices: [Choice], _ masks: [UInt128]) -> String {
    choices.map { choice in
      let names = names(of: masks[choice.slot], in: choice.slot)
      return "\(book.space.facts[choice.slot]): \(names)"
    }.joined(separator: ", ")
  }

  private func names(of mask: UInt128, in slot: Int) -> String {
    if mask == 0 { return Condition.unknownValue }
    if slot == FactName.age.slot {
      return book.space.ages.first { book.space.mask(age: $0) & mask != 0 }.map { "\($0)" } ?? ""
    }
    let named = book.space.values(in: slot).filter { book.space.mask(slot, [$0]) & mask != 0 }
    return (named + (mask & FactSpace.other != 0 ? ["another"] : [])).joined(separator: " and ")
  }
}

extension FactName {
  /// Whether a person can have several values of the fact at once.
  var isList: Bool {
    [.languages, .place, .subjects, .needs, .channels].contains(self)
  }
}

extension FactKey {
  /// Whether the fact knows only yes and no.
  var isTwoValued: Bool {
    switch self {
    case .derived: true
    case .known(let name):
      [.danger, .minor, .lowIncome, .anonymous, .consentPolice, .consentShare].contains(name)
    }
  }
}
