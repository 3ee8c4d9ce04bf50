/// What a reader has found so far; a broken text gives all of its problems at once.
struct HoursNotes {
  var problems: [HoursProblem] = []
  var warnings: [HoursWarning] = []

  mutating func problem(_ code: String, _ column: Int, _ message: String) {
    problems.append(HoursProblem(code: "hours.\(code)", column: column, message: message))
  }

  mutating func warning(_ code: String, _ column: Int, _ message: String) {
    warnings.append(HoursWarning(code: "hours.\(code)", column: column, message: message))
  }

  /// Says that one spelling was read as another.
  mutating func spelling(_ written: String, _ normal: String, _ column: Int) {
    guard written != normal else { return }
    warning("spelling", column, "\"\(written)\" is read as \(normal); write \(normal)")
  }
}
