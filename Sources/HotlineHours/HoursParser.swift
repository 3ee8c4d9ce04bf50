/// Reads opening hours rule by rule; after a broken rule it goes on with the next one.
struct HoursParser {
  /// Leaves a rule whose problem has been noted.
  struct Broken: Error {}

  private let tokens: [HoursToken]
  private var position = 0
  var notes: HoursNotes
  /// The column at which each rule begins, side by side with the rules.
  private(set) var ruleColumns: [Int] = []

  init(_ text: String) {
    var scanner = HoursScanner(text)
    tokens = scanner.tokens()
    notes = scanner.notes
  }

  var current: HoursToken { tokens[position] }

  func peek(_ distance: Int = 1) -> HoursToken {
    tokens[max(0, min(position + distance, tokens.count - 1))]
  }

  mutating func advance() { position = min(position + 1, tokens.count - 1) }

  /// Steps over a sign; false when it is not there.
  mutating func skip(_ sign: String) -> Bool {
    guard current.isSign(sign) else { return false }
    advance()
    return true
  }

  /// All rules; with problems in `notes`, some of them are missing.
  mutating func parse() -> [HoursRule] {
    var rules: [HoursRule] = []
    var joint = HoursRule.Joint.replacing
    while let start = startOfRule() {
      do {
        let rule = try rule(joint)
        rules.append(rule)
        ruleColumns.append(start)
      } catch {
        skipRule()
      }
      joint = separator()
    }
    if rules.isEmpty && notes.problems.isEmpty {
      notes.problem(
        "empty", 1,
        "no hours are written; write hours such as Mo-Fr 09:00-17:00, 24/7, or unknown")
    }
    return rules
  }

  /// The column of the next rule; nil at the end. Notes semicolons that have no rule.
  private mutating func startOfRule() -> Int? {
    while current.isSign(";") {
      notes.warning("empty-rule", current.column, "nothing stands before this \";\"; leave it out")
      advance()
    }
    if current.kind == .end {
      noteDanglingSeparator()
      return nil
    }
    return current.column
  }

  private mutating func noteDanglingSeparator() {
    guard position > 0 else { return }
    let last = tokens[position - 1]
    if last.isSign(";") {
      notes.warning("empty-rule", last.column, "nothing follows this \";\"; leave it out")
    } else if last.isSign(",") || last.isSign("||") {
      notes.problem(
        "missing-rule", last.column,
        "nothing follows \"\(last.text)\"; write the rule that it announces, or leave it out")
    }
  }

  private mutating func separator() -> HoursRule.Joint {
    let joint = HoursRule.Joint(rawValue: current.text) ?? .replacing
    if current.kind == .sign { advance() }
    return joint
  }

  private mutating func skipRule() {
    while current.kind != .end, !current.isSign(";"), !current.isSign("||") { advance() }
  }

  private mutating func rule(_ joint: HoursRule.Joint) throws(Broken) -> HoursRule {
    let start = current
    let problems = notes.problems.count
    var draft = HoursDraft()
    try readCalendar(&draft)
    try readDays(&draft)
    try readTimes(&draft)
    try readOutcome(&draft)
    guard position(isAfter: start) else {
      try unexpected("a rule begins with days, times, 24/7, off, unknown or a \"comment\"")
    }
    if draft.statesNothing { try checkDaysAlone(start) }
    try expectEndOfRule()
    guard notes.problems.count == problems else { throw Broken() }
    return draft.rule(joint)
  }

  private func position(isAfter token: HoursToken) -> Bool { current.column > token.column }

  /// Days alone are open all day, unless a comma shows that more was meant.
  private mutating func checkDaysAlone(_ start: HoursToken) throws(Broken) {
    if current.isSign(",") {
      try broken(
        "comma-after-days",
        "a comma after days cannot announce times; leave it out, as in Mo-Fr 09:00-17:00")
    }
    guard current.kind == .end || current.kind == .sign else { return }
    notes.warning(
      "no-times", start.column,
      "days without times are read as 00:00-24:00; write the times, or 00:00-24:00")
  }

  private mutating func readOutcome(_ draft: inout HoursDraft) throws(Broken) {
    if case .state(let state)? = word() {
      noteSpelling()
      draft.state = state
      advance()
    }
    guard current.kind == .comment else { return }
    if current.text.isEmpty {
      notes.warning("empty-comment", current.column, "the comment says nothing; leave it out")
    } else {
      draft.comment = current.text
    }
    advance()
  }

  private mutating func expectEndOfRule() throws(Broken) {
    if current.kind == .end || [";", ",", "||"].contains(where: current.isSign) { return }
    switch word() {
    case .weekday?, .month?, .publicHoliday?, .schoolHoliday?, .week?:
      try broken(
        "order",
        "\"\(current.text)\" comes too late; write dates, then weekdays, then times, "
          + "as in Dec Mo-Fr 09:00-17:00, and ; before the next rule")
    case .state?:
      try broken(
        "order",
        "\"\(current.text)\" comes too late; write it after the times and before the "
          + "comment, once")
    case nil where current.kind == .word:
      noteUnknownWord()
      throw Broken()
    case nil:
      try unexpected("write ; before the next rule")
    }
  }

  /// What the word at this place means; nil for an unknown one and for anything that is no word.
  func word(_ distance: Int = 0) -> HoursWords.Meaning? {
    let token = peek(distance)
    return token.kind == .word ? HoursWords.entry(token.text)?.meaning : nil
  }

  /// Warns when the word at this place is written in another than the normal spelling.
  mutating func noteSpelling() {
    guard let entry = HoursWords.entry(current.text) else { return }
    notes.spelling(current.text, entry.normal, current.column)
  }

  /// Notes a problem at the current token and leaves the rule.
  mutating func broken(_ code: String, _ message: String) throws(Broken) -> Never {
    notes.problem(code, current.column, message)
    throw Broken()
  }

  /// Leaves the rule at a token that cannot stand here.
  mutating func unexpected(_ mend: String) throws(Broken) -> Never {
    if current.kind == .word, word() == nil {
      noteUnknownWord()
      throw Broken()
    }
    let found =
      current.kind == .end ? "the hours end too early" : "\"\(current.text)\" cannot stand here"
    try broken("unexpected", "\(found); \(mend)")
  }
}
