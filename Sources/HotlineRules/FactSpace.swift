import HotlineModel

/// The values that rules tell apart, fact by fact: the fact space cut into finitely many boxes.
///
/// Every fact has a slot; every value that some rule mentions has a bit in it, and one more bit
/// stands for all values that no rule mentions. Ages are cut at the limits that rules mention. An
/// empty mask is unknown.
struct FactSpace: Hashable, Sendable {
  /// The bit of values that no rule mentions.
  static let other: UInt128 = 1
  /// How many values of one fact rules may mention.
  static let capacity = 127

  /// The facts by slot; the facts of a question come first, in their own order.
  private(set) var facts: [FactKey]
  private var slots: [FactKey: Int]
  private var bits: [[String: UInt128]]
  /// The first ages of the boxes that rules tell apart, ascending from 0.
  private(set) var ages: [Int]

  init(_ conditions: [Condition], derived: [FactKey]) {
    facts = FactName.allCases.map { .known($0) }
    slots = Dictionary(uniqueKeysWithValues: facts.enumerated().map { ($1, $0) })
    bits = Array(repeating: [:], count: facts.count)
    ages = [0]
    for fact in facts + derived where fact.isTwoValued { addYesAndNo(fact) }
    for condition in conditions { add(condition) }
    ages = Array(Set(ages)).sorted()
  }

  /// The slot of a fact; nil when no rule sets or mentions it.
  func slot(_ fact: FactKey) -> Int? { slots[fact] }

  /// How many values of a slot rules mention.
  func mentioned(in slot: Int) -> Int { bits[slot].count }

  /// The values that rules mention in a slot, in alphabetical order.
  func values(in slot: Int) -> [String] { bits[slot].keys.sorted() }

  /// The mask of some values of a slot; unmentioned ones fall into `other`.
  func mask(_ slot: Int, _ values: [String]) -> UInt128 {
    values.reduce(0) { $0 | (bits[slot][$1] ?? Self.other) }
  }

  /// The mask of an age in whole years.
  func mask(age: Int) -> UInt128 {
    let box = (ages.lastIndex { $0 <= age } ?? 0) + 1
    return 1 << UInt128(min(box, Self.capacity))
  }

  /// The mask of all ages in a range.
  func mask(ages range: AgeRange) -> UInt128 {
    ages.filter { range.contains($0) }.reduce(0) { $0 | mask(age: $1) }
  }

  /// The masks of a person's facts, by slot; derived facts are still unknown.
  func masks(_ sheet: FactSheet) -> [UInt128] {
    var masks = [UInt128](repeating: 0, count: facts.count)
    for name in FactName.allCases {
      guard let values = sheet[name] else { continue }
      let slot = name.slot
      if name == .age {
        masks[slot] = values.first.flatMap { Int($0) }.map { mask(age: $0) } ?? 0
      } else {
        masks[slot] = mask(slot, values)
      }
    }
    return masks
  }

  private mutating func add(_ condition: Condition) {
    switch condition {
    case .always: break
    case .any(let fact, let values):
      let slot = addSlot(fact)
      for value in values where value != Condition.unknownValue { addBit(value, to: slot) }
    case .age(let range):
      ages += [range.min, range.max.map { $0 + 1 }].compactMap { $0 }
    case .all(let parts), .some(let parts):
      for part in parts { add(part) }
    case .not(let part): add(part)
    }
  }

  @discardableResult private mutating func addSlot(_ fact: FactKey) -> Int {
    if let slot = slots[fact] { return slot }
    slots[fact] = facts.count
    facts.append(fact)
    bits.append([:])
    return facts.count - 1
  }

  /// Yes and no are always told apart, even where no rule names one of them.
  private mutating func addYesAndNo(_ fact: FactKey) {
    let slot = addSlot(fact)
    for value in ["yes", "no"] { addBit(value, to: slot) }
  }

  private mutating func addBit(_ value: String, to slot: Int) {
    guard bits[slot][value] == nil else { return }
    bits[slot][value] = 1 << UInt128(min(bits[slot].count + 1, Self.capacity))
  }
}

extension Condition {
  /// The value by which a rule asks whether a fact is unknown or refused.
  public static let unknownValue = "unknown"
}
