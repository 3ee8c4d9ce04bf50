import HotlineReferral

/// What the rows of a table of coverage stand for.
public enum CoverageBreakdown: String, Hashable, Sendable, CaseIterable {
  /// One row a language.
  case language
  /// One row a subject.
  case subject
  /// One row an area.
  case area
  /// One row an hour of the week, for each language.
  case hour
  /// One row a cell.
  case cell
}

extension Coverage {
  /// One group a language, subject or area, in the order of the cells; empty for `hour` and `cell`.
  func groups(by breakdown: CoverageBreakdown) -> [CoverageGroup] {
    switch breakdown {
    case .language: byLanguage
    case .subject: bySubject
    case .area: byArea
    case .hour, .cell: []
    }
  }
}
