import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineText

/// What a coverage is about, in words: the week, the person, the directory.
struct CoverageWords {
  let coverage: Coverage
  let wording: Wording

  init(_ coverage: Coverage, _ wording: Wording) {
    (self.coverage, self.wording) = (coverage, wording)
  }

  /// The week, and for whom it was counted where anything is known of the person.
  var scope: [String] {
    let week = wording.text("coverage.week", [("date", .text(date(coverage.week.monday)))])
    let person = QuestionWords(coverage.person, coverage.places, wording).all
    guard !person.isEmpty else { return [week] }
    return [week, wording.text("coverage.for", [("person", .text(person))])]
  }

  /// How many cells there are, and how many of them are served by nobody.
  var size: [String] {
    let total = coverage.total
    let cells = wording.text("coverage.cells", [("count", .number(total.cells))])
    return [cells, "\(wording.text("coverage.column.nobody")) \(number(total.nobody))"]
  }

  /// Which directory, of which day, and whether the words are drafts.
  var source: [String] {
    let directory = wording.text(
      "ui.directory",
      [
        ("version", .text(wording.dialled(coverage.directory.version))),
        ("digest", .text(wording.dialled("\(coverage.digest.prefix(19))…"))),
      ])
    let data = [wording.name(coverage.directory.title), date(coverage.directory.asOf), directory]
    let drafts = wording.standsOnDrafts ? [wording.text("ui.draft")] : []
    return [joined(data)] + drafts
  }

  /// The name of a group of the breakdown.
  func name(_ key: String, _ breakdown: CoverageBreakdown) -> String {
    switch breakdown {
    case .language: wording.language(LanguageTag(key))
    case .subject: wording.subject(key)
    case .area: wording.place(key)
    case .hour, .cell: key
    }
  }

  /// The rung of a cell, or why there is none.
  func rung(_ cell: CoverageCell) -> String {
    if cell.isServedByNobody, cell.services > 0, cell.reachable == 0 {
      return wording.text("coverage.unreachable")
    }
    let match = wording.text("match.\(cell.match.rawValue)")
    guard let mode = cell.mode, cell.match != .machine else { return match }
    return "\(match), \(wording.text("mode.\(mode.rawValue)"))"
  }

  /// The first to the last hour of a run, with weekdays: `Fri 17:00 – Sun 24:00`.
  func span(_ hours: Range<Int>) -> String {
    "\(hour(hours.lowerBound)) – \(hour(hours.upperBound))"
  }

  /// Texts with dots between them, each kept apart from its neighbours where text runs right to left.
  func joined(_ texts: [String]) -> String {
    guard TextDirection.isRightToLeft(wording.locale) else { return texts.joined(separator: " · ") }
    // U+2068 (first strong isolate) to U+2069: a number that begins one text would join the last.
    return texts.map { "\u{2068}\($0)\u{2069}" }.joined(separator: " · ")
  }

  /// A weekday as short as the locale writes it.
  func weekday(_ day: Int) -> String { text("EEE", ofHour: day * 24) }

  /// A number in Latin digits, thousands apart as the locale writes them.
  func number(_ value: Int) -> String {
    guard value >= 1000,
      let format = try? MessageFormat(pattern: "{number}", locale: wording.locale)
    else { return wording.dialled("\(value)") }
    return wording.dialled(format.format([("number", .number(value))]))
  }

  /// A mean in whole hours; what is some and less than half of one is not written as nothing.
  func mean(_ tenths: Int, isSome: Bool) -> String {
    isSome && tenths < 5 ? wording.dialled("<1") : number((tenths + 5) / 10)
  }

  private func hour(_ hour: Int) -> String {
    let isEnd = hour == WeekMask.hours.upperBound
    let time = isEnd ? "24:00" : text("Hm", ofHour: hour)
    return "\(weekday(isEnd ? 6 : hour / 24)) \(wording.dialled(time))"
  }

  private func date(_ day: CivilDate) -> String {
    let noon = coverage.week.zone.moment(of: day, minute: 720)
    return text("yMMMd", noon)
  }

  private func text(_ skeleton: String, ofHour hour: Int) -> String {
    text(skeleton, coverage.week.moment(ofHour: hour))
  }

  private func text(_ skeleton: String, _ moment: Moment) -> String {
    DateText.format(
      secondsSince1970: moment.secondsSince1970, zone: coverage.week.zone.identifier,
      skeleton: skeleton, locale: wording.locale)
  }
}
