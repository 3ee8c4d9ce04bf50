import CICU

/// A message pattern that ICU cannot read.
public struct MessagePatternError: Error, Hashable, CustomStringConvertible {
  /// What is wrong with a pattern.
  public enum Fault: Hashable, Sendable {
    /// Something other than what the faults below name.
    case syntax
    /// A `{` without its `}`.
    case unmatchedBraces
    /// A `plural`, `select` or `selectordinal` without the branch for everything else.
    case noOther
    /// A format that ICU has not, such as `{when, moment}`, or a locale tag it cannot read.
    case unknownFormat
  }

  /// The pattern as it was given.
  public let pattern: String
  /// What is wrong with it.
  public let fault: Fault
  /// Where, in characters from the start, counted from 0; nil when ICU does not say.
  public let offset: Int?

  /// Makes an error from the pattern, its fault and the place of the fault.
  public init(pattern: String, fault: Fault, offset: Int?) {
    self.pattern = pattern
    self.fault = fault
    self.offset = offset
  }

  init(pattern: String, failure: cicu_text) {
    let fault: Fault =
      switch cicu_pattern_fault_of(failure.status) {
      case CICU_FAULT_BRACES: .unmatchedBraces
      case CICU_FAULT_NO_OTHER: .noOther
      case CICU_FAULT_LOCALE_OR_TYPE: .unknownFormat
      default: .syntax
      }
    let place =
      fault == .unmatchedBraces
      ? Self.openBrace(in: pattern) : Self.characters(before: Int(failure.offset), in: pattern)
    self.init(pattern: pattern, fault: fault, offset: place)
  }

  /// What is wrong, where, and what to write instead.
  public var description: String {
    let place = offset.map { " at character \($0 + 1)" } ?? ""
    return "message pattern\(place): \(advice), in \"\(pattern)\""
  }

  private var advice: String {
    switch fault {
    case .syntax: "not ICU MessageFormat; write {name} or {count, plural, other {# calls}}"
    case .unmatchedBraces: "a { has no }; close it, or write '{' for the sign itself"
    case .noOther: "no branch for everything else; add other {…}"
    case .unknownFormat: "unknown format; write plural, select, selectordinal or number"
    }
  }

  /// The last brace that nothing closes; ICU only says that there is one.
  private static func openBrace(in pattern: String) -> Int? {
    var open: [Int] = []
    var isQuoted = false
    let characters = Array(pattern)
    for (place, character) in characters.enumerated() {
      let next = place + 1 < characters.count ? characters[place + 1] : " "
      if character == "'", isQuoted || next == "{" || next == "}" { isQuoted.toggle() }
      if character == "{", !isQuoted { open.append(place) }
      if character == "}", !isQuoted { _ = open.popLast() }
    }
    return open.last
  }

  /// ICU gives 0 for a fault that it has no place for.
  private static func characters(before units: Int, in pattern: String) -> Int? {
    guard units > 0 else { return nil }
    let end = pattern.utf16.index(
      pattern.startIndex, offsetBy: units, limitedBy: pattern.endIndex)
    return pattern[..<(end ?? pattern.endIndex)].count
  }
}
