import HotlineModel

/// A condition as a flat list of steps over the masks of a fact space.
///
/// It runs once from left to right, without recursion, and always ends.
struct ConditionProgram: Hashable, Sendable {
  private enum Step: Hashable, Sendable {
    case push(Truth)
    case test(slot: Int, mask: UInt128, ifUnknown: Truth)
    case all(Int)
    case some(Int)
    case not
  }

  private var steps: [Step] = []

  init(_ condition: Condition, in space: FactSpace) { append(condition, space) }

  /// Whether the condition holds for a person with these masks.
  func truth(_ masks: [UInt128]) -> Truth {
    if steps.count == 1 { return simple(steps[0], masks) }
    return withUnsafeTemporaryAllocation(of: Truth.self, capacity: steps.count) { stack in
      var top = 0
      for step in steps {
        switch step {
        case .all(let count):
          top = reduce(stack, top, count, .yes, min)
        case .some(let count):
          top = reduce(stack, top, count, .no, max)
        case .not:
          stack[top - 1] = !stack[top - 1]
        case .push, .test:
          stack[top] = simple(step, masks)
          top += 1
        }
      }
      return top > 0 ? stack[0] : .yes
    }
  }

  private func simple(_ step: Step, _ masks: [UInt128]) -> Truth {
    switch step {
    case .push(let truth): return truth
    case .test(let slot, let mask, let ifUnknown):
      let person = masks[slot]
      if person == 0 { return ifUnknown }
      return person & mask != 0 ? .yes : .no
    case .all, .some, .not: return .unknown
    }
  }

  private func reduce(
    _ stack: UnsafeMutableBufferPointer<Truth>, _ top: Int, _ count: Int, _ start: Truth,
    _ join: (Truth, Truth) -> Truth
  ) -> Int {
    var result = start
    for index in (top - count)..<top { result = join(result, stack[index]) }
    stack[top - count] = result
    return top - count + 1
  }

  private mutating func append(_ condition: Condition, _ space: FactSpace) {
    switch condition {
    case .always, .all([]): steps.append(.push(.yes))
    case .some([]): steps.append(.push(.no))
    case .any(let fact, let values): appendTest(fact, values, space)
    case .age(let range):
      let mask = space.mask(ages: range)
      steps.append(.test(slot: FactName.age.slot, mask: mask, ifUnknown: .unknown))
    case .all(let parts):
      for part in parts { append(part, space) }
      steps.append(.all(parts.count))
    case .some(let parts):
      for part in parts { append(part, space) }
      steps.append(.some(parts.count))
    case .not(let part):
      append(part, space)
      steps.append(.not)
    }
  }

  private mutating func appendTest(_ fact: FactKey, _ values: [String], _ space: FactSpace) {
    let known = values.filter { $0 != Condition.unknownValue }
    let ifUnknown: Truth = known.count < values.count ? .yes : .unknown
    guard let slot = space.slot(fact) else {
      steps.append(.push(ifUnknown))
      return
    }
    steps.append(.test(slot: slot, mask: space.mask(slot, known), ifUnknown: ifUnknown))
  }
}
