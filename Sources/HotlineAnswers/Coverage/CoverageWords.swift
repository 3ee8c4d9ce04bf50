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
  var size: String {
    let total = coverage.total
    let cells = wording.text("coverage.cells", [("count", .number(total.cells))])
    return "\(cells) · \(wording.text("coverage.column.nobody")) \(number(total.nobody))"
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
    return [data.joined(separator: " · ")] + drafts
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

  /// The first to the last hour of a run, with weekdays: `Fri, 17:00 – Sun, 24:00`.
  func span(_ hours: Range<Int>) -> String {
    "\(wording.dialled(hour(hours.lowerBound))) – \(wording.dialled(hour(hours.upperBound)))"
  }

  /// A weekday as short as the locale writes it.
  func weekday(_ day: Int) -> String { text("EEE", ofHour: day * 24) }

  /// A number of any size in Latin digits.
  func number(_ value: Int) -> String { wording.dialled("\(value)") }

  private func hour(_ hour: Int) -> String {
    hour == WeekMask.hours.upperBound
      ? "\(weekday(6)) 24:00" : "\(weekday(hour / 24)) \(text("Hm", ofHour: hour))"
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
