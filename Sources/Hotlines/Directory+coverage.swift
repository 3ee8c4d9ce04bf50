public import HotlineAnswers
public import HotlineHours
public import HotlineModel
public import HotlineReferral

extension Directory {
  /// Who is served by nobody: for every language, subject and area, and for every hour of a week,
  /// whether a fitting service exists, is reachable, is open, and how they speak together.
  ///
  /// ```swift
  /// let fields = ["residence": ["technical-intern"], "line": ["prepaid"]]
  /// let person = try directory.question(fields, defaultReader: LanguageTag("en"), now: moment)
  /// let khmer = try directory.coverage(of: person).byLanguage.first { $0.key == "km" }
  /// ```
  ///
  /// The languages are those that a service answers in or that have a locale, without easy Japanese,
  /// which is a rung of the ladder; the areas are those one level below the country. `CoverageCell`
  /// defines every figure.
  ///
  /// - Parameters:
  ///   - person: Facts that all cells share; its languages, subjects and place limit the cells.
  ///   - day: A day of the week that is counted, Monday to Sunday; by default the day of the person's
  ///     moment. The moment itself does not count.
  ///
  /// Throws when the places of the directory cannot be read.
  public func coverage(of person: Question, week day: CivilDate? = nil) throws -> Coverage {
    let week = CoverageWeek(of: day ?? person.at.date(in: zone), zone: zone)
    return referrer.coverage(
      of: person, week: week, languages: countedLanguages, areas: try countedAreas(),
      digest: digest)
  }

  /// The coverage for a person who reads, the least served first.
  public func text(
    _ coverage: Coverage, by breakdown: CoverageBreakdown = .language, columns: Int = 80
  ) throws -> String {
    let wording = try wording(for: coverage.person.reader)
    return CoverageText(coverage, by: breakdown, wording, columns: columns).text
  }

  /// The coverage as one line of JSON.
  public func json(_ coverage: Coverage, by breakdown: CoverageBreakdown = .cell) throws -> String {
    CoverageJSON(coverage, by: breakdown, try wording(for: coverage.person.reader)).text
  }

  /// The coverage as CSV.
  public func csv(_ coverage: Coverage, by breakdown: CoverageBreakdown = .cell) -> String {
    CoverageTable(coverage, by: breakdown).csv
  }

  /// The coverage as a picture to print.
  public func svg(_ coverage: Coverage) throws -> String {
    CoverageHeatMap(coverage, try wording(for: coverage.person.reader)).svg
  }

  private var countedLanguages: [LanguageTag] {
    let tags = Set(referrer.index.spokenLanguages).union(parts.locales.map { LanguageTag($0) })
    return tags.subtracting([.easyJapanese]).sorted()
  }

  /// The places that lie in a country and in nothing smaller, or the country where there are none.
  private func countedAreas() throws -> [String] {
    let places = try places().all()
    let countries = Set(places.filter { $0.kind == .country }.map(\.id))
    let areas = places.filter { $0.parent.map(countries.contains) ?? false }.map(\.id).sorted()
    return areas.isEmpty ? [header.country] : areas
  }
}
