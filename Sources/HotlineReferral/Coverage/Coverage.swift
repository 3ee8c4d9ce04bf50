public import HotlineModel

/// Who is served by nobody: one cell for every language, subject and area.
public struct Coverage: Hashable, Sendable {
  /// The person whose facts are the same in all cells, at the beginning of the week; its languages,
  /// subjects and place are those to which the cells were limited.
  public let person: Question
  /// The place of the person and everything it lies in, nearest first; empty when not limited.
  public let places: [String]
  /// What the directory says of itself.
  public let directory: DirectoryHeader
  /// Its digest.
  public let digest: String
  /// The week.
  public let week: CoverageWeek
  /// The languages, in the order of the cells.
  public let languages: [LanguageTag]
  /// The ids of the subjects, in the order of the cells.
  public let subjects: [String]
  /// The ids of the areas, in the order of the cells.
  public let areas: [String]
  /// The cells: by language, in it by subject, in it by area.
  public let cells: [CoverageCell]

  /// The cells of a language, by its position.
  public func cells(ofLanguage language: Int) -> ArraySlice<CoverageCell> {
    let size = subjects.count * areas.count
    return cells[language * size..<(language + 1) * size]
  }

  /// The cells of a language and a subject, by their positions.
  public func cells(ofLanguage language: Int, subject: Int) -> ArraySlice<CoverageCell> {
    let start = (language * subjects.count + subject) * areas.count
    return cells[start..<start + areas.count]
  }
}
