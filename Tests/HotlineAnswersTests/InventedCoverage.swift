import HotlineHours
import HotlineModel
import Testing

@testable import HotlineReferral

/// A small coverage put together by hand: three languages, two subjects, two areas, and cells of
/// every sort.
enum InventedCoverage {
  /// A person of whom a little is known, in the week of 23 November 2026, which has a holiday.
  static func week(reader: String) throws -> Coverage {
    var person = Question(
      at: try Moment(rfc3339: "2026-11-23T00:00:00+09:00"), reader: LanguageTag(reader))
    (person.residence, person.line) = (.technicalIntern, .mobile)
    let monday = try #require(CivilDate("2026-11-23"))
    let languages = ["vi", "en", "ar"].map { LanguageTag($0) }
    let (subjects, areas) = (["passport", "other, \"new\""], ["JP-23", "JP-24"])
    let cells = languages.flatMap { language in
      subjects.flatMap { subject in areas.map { cell(language, subject, $0) } }
    }
    return Coverage(
      person: person, places: [], directory: InventedAnswer.header, digest: InventedAnswer.digest,
      week: CoverageWeek(of: monday, zone: try Zone(identifier: "Asia/Tokyo")),
      languages: languages, subjects: subjects, areas: areas, cells: cells)
  }

  private static func cell(
    _ language: LanguageTag, _ subject: String, _ area: String
  ) -> CoverageCell {
    let office = WeekMask { $0 / 24 < 5 && (9..<17).contains($0 % 24) }
    let name = "\(language) \(subject) \(area)"
    switch name {
    case "vi passport JP-23":
      return made(language, subject, area, (3, 2, 2), .same, .interpreter, office, WeekMask())
    case "vi passport JP-24":
      return made(
        language, subject, area, (1, 1, 1), .easy, .staff, WeekMask(), .all)
    case "en passport JP-23", "en passport JP-24":
      return made(language, subject, area, (1, 1, 1), .same, .staff, .all, WeekMask())
    case "en other, \"new\" JP-23":
      return made(
        language, subject, area, (1, 1, 0), .machine, .machine, WeekMask(), WeekMask())
    case "en other, \"new\" JP-24":
      return made(language, subject, area, (2, 0, 0), .none, nil, WeekMask(), WeekMask())
    default: return made(language, subject, area, (0, 0, 0), .none, nil, WeekMask(), WeekMask())
    }
  }

  private static func made(
    _ language: LanguageTag, _ subject: String, _ area: String,
    _ counts: (services: Int, reachable: Int, speaking: Int), _ match: LanguageMatch,
    _ mode: Mode?, _ open: WeekMask, _ unknown: WeekMask
  ) -> CoverageCell {
    CoverageCell(
      language: language, subject: subject, area: area, services: counts.services,
      reachable: counts.reachable, speaking: counts.speaking, match: match, mode: mode, open: open,
      unknown: unknown)
  }
}
