extension HolidayCalendar {
  /// Reads a holiday table.
  ///
  /// ```text
  /// # country: JP
  /// # years: 2020-2035
  /// date,name,name_en,kind,source
  /// 2026-11-23,勤労感謝の日,Labour Thanksgiving Day,statutory,law
  /// ```
  ///
  /// Lines that begin with `#` are comments; the two above are needed, for nothing else tells a year
  /// without holidays from one that nobody has entered. `kind` is `statutory`, `substitute` or
  /// `between`. Throws `HolidayError` with all problems, each with its line.
  public init(csv: String) throws(HolidayError) {
    var table = HolidayTable()
    for (index, line) in csv.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      table.read(line, number: index + 1)
    }
    self = try table.calendar()
  }
}

/// A holiday table as far as it has been read.
private struct HolidayTable {
  static let columns = ["date", "name", "name_en", "kind", "source"]

  var country: String?
  var years: ClosedRange<Int>?
  var hasHeader = false
  var holidays: [(line: Int, holiday: Holiday)] = []
  var problems: [HolidayError.Problem] = []

  mutating func read(_ raw: Substring, number: Int) {
    // A byte order mark (U+FEFF) may stand before the first line.
    let line = String(raw.drop { $0 == "\u{FEFF}" })
    if line.allSatisfy(\.isWhitespace) { return }
    if line.first == "#" { return readComment(line, number) }
    let fields = HolidayTable.fields(line)
    guard hasHeader else { return readHeader(fields, number) }
    guard fields.count == HolidayTable.columns.count else {
      return problem(
        "fields", number,
        "\(fields.count) fields instead of 5; write date,name,name_en,kind,source")
    }
    readHoliday(fields, number)
  }

  func calendar() throws(HolidayError) -> HolidayCalendar {
    var found = problems
    func missing(_ code: String, _ message: String) {
      found.append(HolidayError.Problem(code: "holidays.\(code)", line: 1, message: message))
    }
    if !hasHeader { missing("header", "no header; write date,name,name_en,kind,source") }
    if country == nil { missing("country", "no country; write a line such as # country: JP") }
    if years == nil {
      missing("years", "no covered years; write a line such as # years: 2020-2035")
    }
    found += misplaced()
    guard found.isEmpty, let country else {
      throw HolidayError(problems: found.sorted { $0.line < $1.line })
    }
    return HolidayCalendar(
      country: country, holidays: holidays.map(\.holiday), coveredYears: years)
  }

  private mutating func problem(_ code: String, _ line: Int, _ message: String) {
    problems.append(HolidayError.Problem(code: "holidays.\(code)", line: line, message: message))
  }

  private mutating func readComment(_ line: String, _ number: Int) {
    let parts = line.dropFirst().split(separator: ":", maxSplits: 1).map(HolidayTable.trimmed)
    guard parts.count == 2 else { return }
    if parts[0] == "country" { readCountry(parts[1], number) }
    if parts[0] == "years" { readYears(parts[1], number) }
  }

  private mutating func readCountry(_ text: String, _ number: Int) {
    guard text.count == 2, text.allSatisfy({ ("A"..."Z").contains($0) }) else {
      return problem(
        "country", number, "\"\(text)\" is not a country; write two capital letters such as JP")
    }
    country = text
  }

  private mutating func readYears(_ text: String, _ number: Int) {
    let ends = text.split(separator: "-").map { decimal($0.utf8) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last,
      (1...9999).contains(first), (1...9999).contains(last)
    else {
      return problem("years", number, "\"\(text)\" is not a range of years; write 2020-2035")
    }
    years = first...last
  }

  private mutating func readHeader(_ fields: [String], _ number: Int) {
    hasHeader = true
    guard fields == HolidayTable.columns else {
      return problem(
        "header", number,
        "\"\(fields.joined(separator: ","))\" is not the header; write "
          + HolidayTable.columns.joined(separator: ","))
    }
  }

  private mutating func readHoliday(_ fields: [String], _ number: Int) {
    let date = CivilDate(fields[0])
    if date == nil {
      problem("bad-date", number, "\"\(fields[0])\" is not a date; write it as 2026-11-23")
    }
    let kind = Holiday.Kind(rawValue: fields[3])
    if kind == nil {
      problem(
        "bad-kind", number,
        "\"\(fields[3])\" is not a kind; write statutory, substitute or between")
    }
    for index in [1, 2, 4] where fields[index].isEmpty {
      problem("empty", number, "\(HolidayTable.columns[index]) is empty; write it")
    }
    guard let date, let kind else { return }
    let holiday = Holiday(
      date: date, name: fields[1], englishName: fields[2], kind: kind, source: fields[4])
    holidays.append((number, holiday))
  }

  /// Dates that stand twice or outside the covered years.
  private func misplaced() -> [HolidayError.Problem] {
    var seen: [CivilDate: Int] = [:]
    return holidays.compactMap { line, holiday in
      let date = holiday.date
      if let earlier = seen.updateValue(line, forKey: date) {
        return HolidayError.Problem(
          code: "holidays.twice", line: line,
          message: "\(date) stands in line \(earlier) as well; leave one of them out")
      }
      guard let years, !years.contains(date.year) else { return nil }
      return HolidayError.Problem(
        code: "holidays.outside-years", line: line,
        message: "\(date) is not in the covered years \(years.lowerBound)-\(years.upperBound); "
          + "widen # years: once the whole year is entered, or leave the line out")
    }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The fields of a line; a field in quotes may hold commas, and `""` in it stands for a quote.
  private static func fields(_ line: String) -> [String] {
    var fields: [String] = []
    var field = ""
    var quoted = false
    var closing = false
    for character in line {
      switch character {
      case "\"" where quoted: (quoted, closing) = (false, true)
      case "\"" where closing:
        field.append(character)
        (quoted, closing) = (true, false)
      case "\"" where field.isEmpty: quoted = true
      case "," where !quoted:
        fields.append(trimmed(field))
        (field, closing) = ("", false)
      default:
        field.append(character)
        closing = false
      }
    }
    return fields + [trimmed(field)]
  }
}
