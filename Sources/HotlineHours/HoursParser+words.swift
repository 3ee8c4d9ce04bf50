extension HoursParser {
  /// Notes an unknown word with the ones it may have been meant as.
  mutating func noteUnknownWord() {
    let text = current.text
    if let mend = HoursWords.refused[text.lowercased()] {
      notes.problem("unknown-word", current.column, "\"\(text)\" is not read here; \(mend)")
      return
    }
    let nearest = HoursWords.nearest(to: text)
    let guess =
      nearest.isEmpty
      ? "" : " (here probably \(nearest.map { "\"\($0.normal)\"" }.joined(separator: " or ")))"
    switch nearest.first?.meaning {
    case .weekday?: noteUnknownWeekday(guess)
    case .month?:
      notes.problem(
        "unknown-month", current.column,
        "\"\(text)\" is not a month; write Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov "
          + "or Dec" + guess)
    case nil where text.count <= 3 && isRangeOrListNeighbour:
      noteUnknownWeekday("")
    default:
      notes.problem(
        "unknown-word", current.column,
        "\"\(text)\" is not a word of opening hours; write weekdays (Mo), months (Jan), PH, SH, "
          + "week, off, unknown, or words for people in quotes: \"by appointment\"" + guess)
    }
  }

  private mutating func noteUnknownWeekday(_ guess: String) {
    notes.problem(
      "unknown-weekday", current.column,
      "\"\(current.text)\" is not a weekday; write Mo, Tu, We, Th, Fr, Sa or Su" + guess)
  }

  /// Whether a short word stands where weekdays stand: at a dash, a comma, or before a time.
  private var isRangeOrListNeighbour: Bool {
    let next = peek()
    return next.isSign("-") || next.isSign(",") || next.isSign("[") || next.kind == .number
      || peek(-1).isSign("-")
  }
}
