import HotlineModel
public import HotlineReferral
import HotlineText

/// Who is served by nobody, for an officer who reads it: the least served first.
public struct CoverageText {
  private let coverage: Coverage
  private let breakdown: CoverageBreakdown
  private let wording: Wording
  private let words: CoverageWords
  private let columns: Int

  /// How many gaps and uncovered cells are listed.
  static let listed = 10

  /// Joins a coverage and the words of its reader; `columns` is the width of the running text, 40 and
  /// above, and no limit to the tables.
  public init(
    _ coverage: Coverage, by breakdown: CoverageBreakdown = .language, _ wording: Wording,
    columns: Int = 80
  ) {
    (self.coverage, self.breakdown, self.wording) = (coverage, breakdown, wording)
    words = CoverageWords(coverage, wording)
    self.columns = max(40, columns)
  }

  /// The lines, each with a line end.
  public var text: String {
    var page = Page(columns: columns, locale: wording.locale)
    page.add(label: "", width: 0, wording.text("coverage.title"))
    page.add(label: "", width: 0, words.joined(words.scope))
    page.add(label: "", width: 0, words.joined(words.size))
    page.add()
    switch breakdown {
    case .language, .subject, .area: groups(&page)
    case .hour: hours(&page)
    case .cell: cells(&page)
    }
    page.add()
    for line in words.source { page.add(label: "", width: 0, line) }
    return page.text
  }

  private func groups(_ page: inout Page) {
    // Those with the fewest open hours first: theirs are the longest gaps.
    let groups = coverage.groups(by: breakdown).sorted {
      ($0.openHours, -$0.nobody, $0.key) < ($1.openHours, -$1.nobody, $1.key)
    }
    let closed = wording.text("coverage.closed")
    var table = TextTable(
      [
        heading(breakdown.rawValue), heading("nobody"), closed, heading("hours"),
        heading("unknown"),
      ],
      words: 1)
    for group in groups {
      let counts = [group.nobody, group.cells - group.open].map {
        wording.dialled("\($0)/\(group.cells)")
      }
      let means = [
        words.mean(group.meanOpenTenths, isSome: group.openHours > 0),
        words.mean(group.meanUnknownTenths, isSome: group.unknownHours > 0),
      ]
      table.add([words.name(group.key, breakdown)] + counts + means)
    }
    add(table, &page)
    gaps(groups, &page)
    uncovered(&page)
  }

  /// The longest runs of hours in which no cell of a group is open.
  private func gaps(_ groups: [CoverageGroup], _ page: inout Page) {
    let gaps = groups.compactMap { group in
      group.ever.longestGap.map { (key: group.key, gap: $0) }
    }.sorted { ($1.gap.count, $0.key) < ($0.gap.count, $1.key) }
    guard !gaps.isEmpty else { return }
    var table = TextTable([wording.text("coverage.longest-gaps"), "", ""], words: 2)
    for gap in gaps.prefix(Self.listed) {
      let span = gap.gap == WeekMask.hours ? wording.text("coverage.closed") : words.span(gap.gap)
      table.add(["  " + words.name(gap.key, breakdown), span, words.number(gap.gap.count)])
    }
    page.add()
    add(table, &page)
  }

  /// The subjects for which most is missing, each with the languages that nobody speaks there: in all
  /// areas, or in how many of them.
  private func uncovered(_ page: inout Page) {
    let gaps = coverage.subjects.indices.map { subject in
      let areas = coverage.languages.indices.map { language in
        coverage.cells(ofLanguage: language, subject: subject).count { $0.isServedByNobody }
      }
      return (subject: subject, areas: areas, sum: areas.reduce(0, +))
    }.filter { $0.sum > 0 }.sorted { ($1.sum, $0.subject) < ($0.sum, $1.subject) }
    guard !gaps.isEmpty else { return }
    page.add()
    page.add(label: "", width: 0, wording.text("coverage.nobody"))
    for gap in gaps.prefix(Self.listed) {
      page.add(label: "", width: 2, wording.subject(coverage.subjects[gap.subject]))
      page.add(label: "", width: 6, missing(gap.areas))
    }
    if gaps.count > Self.listed { page.add("  + \(words.number(gaps.count - Self.listed))") }
  }

  private func missing(_ areas: [Int]) -> String {
    let all = coverage.areas.count
    let languages = areas.indices.filter { areas[$0] > 0 }.sorted {
      (areas[$1], $0) < (areas[$0], $1)
    }
    return languages.map { language in
      let name = wording.language(coverage.languages[language])
      let part = wording.dialled("\(areas[language])/\(all)")
      return areas[language] == all ? name : "\(name) \(part)"
    }.joined(separator: " · ")
  }

  /// The share of all cells that are open, hour by hour.
  private func hours(_ page: inout Page) {
    page.add(label: "", width: 0, wording.text("coverage.heat.hours"))
    let size = max(1, coverage.cells.count)
    let open = coverage.languages.indices.map { coverage.hours(ofLanguage: $0).map(\.open) }
    var table = TextTable([""] + (0..<7).map(words.weekday), words: 1)
    for hour in 0..<24 {
      let shares = (0..<7).map { day in
        let cells = open.reduce(0) { $0 + $1[day * 24 + hour] }
        return wording.dialled("\((cells * 200 + size) / (2 * size))%")
      }
      table.add([wording.dialled("\(hour < 10 ? "0" : "")\(hour):00")] + shares)
    }
    add(table, &page)
  }

  private func cells(_ page: inout Page) {
    let head = [
      "language", "subject", "area", "match", "services", "reachable", "hours", "unknown",
    ]
    var table = TextTable(head.map(heading), words: 4)
    let languages = coverage.languages.map { wording.language($0) }
    for (position, cell) in coverage.cells.enumerated() {
      let size = coverage.subjects.count * coverage.areas.count
      let numbers = [cell.services, cell.reachable, cell.openHours, cell.unknownHours]
      table.add(
        [
          languages[position / size], wording.subject(cell.subject), wording.place(cell.area),
          words.rung(cell),
        ] + numbers.map(words.number))
    }
    add(table, &page)
  }

  private func heading(_ column: String) -> String { wording.text("coverage.column.\(column)") }

  private func add(_ table: TextTable, _ page: inout Page) {
    for line in table.lines { page.add(line) }
  }
}
