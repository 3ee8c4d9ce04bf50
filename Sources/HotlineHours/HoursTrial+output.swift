extension HoursTrial {
  /// The trial as one line of JSON, without a line break at its end.
  ///
  /// ```json
  /// {"normal":"24/7","intervals":[{"from":"2026-12-01T00:00:00+09:00","until":"2026-12-02T00:00:00+09:00","state":"open","comment":null}],"errors":[],"warnings":[]}
  /// ```
  ///
  /// `normal` is null when there are errors, `comment` when there is none. Times are RFC 3339 with
  /// the offset of the zone.
  public var jsonLine: String {
    let spans = intervals.map(json).joined(separator: ",")
    let problems = errors.map { json($0.code, $0.column, $0.message) }.joined(separator: ",")
    let notes = warnings.map { json($0.code, $0.column, $0.message) }.joined(separator: ",")
    return "{\"normal\":\(json(normal)),\"intervals\":[\(spans)],"
      + "\"errors\":[\(problems)],\"warnings\":[\(notes)]}"
  }

  /// The trial for a person: the normal form, a table of the intervals, and what to mend.
  ///
  /// ```text
  /// Normal form: We[1,3] 10:00-16:00; PH off
  ///
  /// Tu 2026-12-01 00:00  We 2026-12-02 10:00  closed
  /// We 2026-12-02 10:00  We 2026-12-02 16:00  open
  /// ```
  public var text: String {
    var lines: [String] = []
    if let normal { lines += ["Normal form: \(normal)", ""] }
    lines += intervals.map(row)
    if !intervals.isEmpty && !(errors.isEmpty && warnings.isEmpty) { lines.append("") }
    lines += errors.map { "column \($0.column): error [\($0.code)]: \($0.message)" }
    lines += warnings.map { "column \($0.column): warning [\($0.code)]: \($0.message)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ span: OpenSpan) -> String {
    let comment = span.comment.map { "\"\($0)\"" }
    let width = 7
    let state = span.state.rawValue
    let gap = String(repeating: " ", count: max(0, width - state.count))
    let end = comment.map { "\(state)\(gap)  \($0)" } ?? state
    return "\(clock(span.from))  \(clock(span.until))  \(end)"
  }

  private func clock(_ moment: Moment) -> String {
    let zone = zone ?? .utc
    let date = moment.date(in: zone)
    return "\(date.weekday.symbol) \(date) \(HoursPrinter.clock(moment.minuteOfDay(in: zone)))"
  }

  private func json(_ span: OpenSpan) -> String {
    let zone = zone ?? .utc
    return
      "{\"from\":\"\(span.from.rfc3339(in: zone))\",\"until\":\"\(span.until.rfc3339(in: zone))\","
      + "\"state\":\"\(span.state.rawValue)\",\"comment\":\(json(span.comment))}"
  }

  private func json(_ code: String, _ column: Int, _ message: String) -> String {
    "{\"code\":\(json(code)),\"column\":\(column),\"message\":\(json(message))}"
  }

  private func json(_ text: String?) -> String {
    guard let text else { return "null" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      // JSON allows line separators (U+2028, U+2029), but many readers of lines do not.
      case "\u{0}"..."\u{1F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
