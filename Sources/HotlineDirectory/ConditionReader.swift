import HotlineModel
import HotlineRules

/// Reads `when`: a mapping of which every entry must hold.
struct ConditionReader {
  func condition(_ field: Field) -> Condition? {
    guard field.node.isMapping else {
      field.error("condition.shape", "a condition is a mapping; write {fact: value}")
      return nil
    }
    let entries = field.entries
    let parts = entries.map { part($0.key, $0.value) }
    let read = parts.compactMap { $0 }
    guard !entries.isEmpty else {
      field.error(
        "condition.empty", "the condition says nothing; write {always: true} if it always holds")
      return nil
    }
    guard read.count == parts.count else { return nil }
    return read.count == 1 ? read[0] : .all(read)
  }

  private func part(_ key: Wording, _ value: Field) -> Condition? {
    switch key.text {
    case "always": always(value)
    case "all": group(value).map { .all($0) }
    case "any": group(value).map { .some($0) }
    case "not": condition(value).map { .not($0) }
    case "age": AgeCondition().condition(value)
    default: fact(FactKey(key.text), value)
    }
  }

  private func always(_ field: Field) -> Condition? {
    guard let flag = field.flag() else { return nil }
    return flag ? .always : .not(.always)
  }

  private func group(_ field: Field) -> [Condition]? {
    guard field.node.list != nil else {
      field.error("condition.shape", "'\(field.name)' takes a list of conditions; write [{…}, {…}]")
      return nil
    }
    let parts = field.elements.map(condition)
    let read = parts.compactMap { $0 }
    return read.count == parts.count ? read : nil
  }

  private func fact(_ fact: FactKey, _ field: Field) -> Condition? {
    let sort: FactValues.Sort
    switch fact {
    case .known(let name): sort = FactValues.sort(of: name)
    case .derived: sort = FactValues.yesOrNo
    }
    let values = field.elements.map { FactValues.value($0, of: sort) }
    let read = values.compactMap { $0 }
    guard !values.isEmpty, read.count == values.count else {
      if values.isEmpty {
        field.error(
          "condition.empty", "'\(field.name)' names no value; write at least one, or unknown")
      }
      return nil
    }
    return .any(of: fact, values: read)
  }
}

/// Reads a condition on the age: ranges, single ages, and `unknown`.
struct AgeCondition {
  func condition(_ field: Field) -> Condition? {
    let parts = field.elements.map(part)
    let read = parts.compactMap { $0 }
    guard !parts.isEmpty, read.count == parts.count else { return nil }
    return read.count == 1 ? read[0] : .some(read)
  }

  private func part(_ field: Field) -> Condition? {
    if field.node.isMapping { return AgeReader().range(field).map { .age($0) } }
    if field.wording?.text == "unknown" { return .any(of: .known(.age), values: ["unknown"]) }
    return field.whole(in: AgeReader.ages).map { .age(AgeRange(min: $0, max: $0)) }
  }
}
