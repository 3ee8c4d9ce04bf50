import HotlineHours
import HotlineModel
import HotlineReferral

/// The rows of a coverage for programs: stable names, ids and numbers, no words.
struct CoverageRows {
  /// One value of a row.
  enum Value {
    /// A tag, an id or a code.
    case text(String)
    /// A whole number.
    case number(Int)
    /// A number in tenths.
    case tenths(Int)
    /// Nothing, as the mode of a cell without one.
    case none

    /// The value as JSON and CSV write it; nil for none.
    var written: String? {
      switch self {
      case .text(let text): text
      case .number(let number): "\(number)"
      case .tenths(let tenths): "\(tenths / 10).\(tenths % 10)"
      case .none: nil
      }
    }
  }

  let coverage: Coverage
  let breakdown: CoverageBreakdown

  /// The names of the columns.
  var columns: [String] {
    switch breakdown {
    case .language, .subject, .area:
      [
        breakdown.rawValue, "cells", "nobody", "open", "meanOpenHours", "meanUnknownHours",
        "longestGap", "longestGapHours",
      ]
    case .hour: ["language", "weekday", "hour", "open", "unknown", "closed"]
    case .cell:
      [
        "language", "subject", "area", "services", "reachable", "speaking", "match", "mode",
        "openHours", "unknownHours", "firstGap", "longestGap", "longestGapHours",
      ]
    }
  }

  /// Visits every row in order.
  func visitRows(_ visit: ([Value]) -> Void) {
    switch breakdown {
    case .language, .subject, .area:
      for group in coverage.groups(by: breakdown) { visit(row(group)) }
    case .hour:
      for language in coverage.languages.indices { hours(language, visit) }
    case .cell:
      for cell in coverage.cells { visit(row(cell)) }
    }
  }

  /// The values of a group.
  func row(_ group: CoverageGroup) -> [Value] {
    [
      .text(group.key), .number(group.cells), .number(group.nobody), .number(group.open),
      .tenths(group.meanOpenTenths), .tenths(group.meanUnknownTenths),
    ] + gap(group.ever.longestGap)
  }

  private func row(_ cell: CoverageCell) -> [Value] {
    let gaps = cell.open.gaps
    let first = gaps.first.map { Value.text(Self.hour($0.lowerBound)) } ?? .none
    let mode = cell.mode.map { Value.text($0.rawValue) } ?? .none
    return [
      .text(cell.language.description), .text(cell.subject), .text(cell.area),
      .number(cell.services), .number(cell.reachable), .number(cell.speaking),
      .text(cell.match.rawValue), mode, .number(cell.openHours), .number(cell.unknownHours), first,
    ] + gap(WeekMask.longest(of: gaps))
  }

  private func gap(_ gap: Range<Int>?) -> [Value] {
    [gap.map { .text(Self.hour($0.lowerBound)) } ?? .none, .number(gap?.count ?? 0)]
  }

  private func hours(_ language: Int, _ visit: ([Value]) -> Void) {
    let tag = coverage.languages[language].description
    for (hour, count) in coverage.hours(ofLanguage: language).enumerated() {
      visit([
        .text(tag), .text(Self.day(hour)), .number(hour % 24), .number(count.open),
        .number(count.unknown), .number(count.closed),
      ])
    }
  }

  /// `Fr 17:00`.
  private static func hour(_ hour: Int) -> String {
    "\(day(hour)) \(hour % 24 < 10 ? "0" : "")\(hour % 24):00"
  }

  private static func day(_ hour: Int) -> String {
    Weekday(rawValue: hour / 24).map(\.symbol) ?? ""
  }
}
