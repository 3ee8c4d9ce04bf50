import HotlineAnswers
import HotlineHours
import HotlineModel
import HotlineText

extension PackedTexts {
  /// The messages of a locale: id, pattern, status, and the digest of the source text if noted.
  static func rows(_ messages: [String: MessageCatalogue.Message]) -> [[String]] {
    messages.sorted { $0.key < $1.key }.map {
      [$0.key, $0.value.pattern, $0.value.status.rawValue]
        + ($0.value.sourceHash.map { [$0] } ?? [])
    }
  }

  /// The messages of rows; a status that is none is a draft.
  static func messages(_ rows: [[String]]) -> [String: MessageCatalogue.Message] {
    var messages: [String: MessageCatalogue.Message] = [:]
    messages.reserveCapacity(rows.count)
    for row in rows where row.count >= 3 {
      let status = MessageStatus(rawValue: row[2]) ?? .draft
      messages[row[0]] = MessageCatalogue.Message(
        pattern: row[1], status: status, sourceHash: row.count > 3 ? row[3] : nil)
    }
    return messages
  }

  /// The names of organizations, services, subjects and places: sort, id, then tag and text in turn.
  static func rows(_ names: DirectoryNames) -> [[String]] {
    func rows(_ sort: String, _ texts: [String: LocalizedText]) -> [[String]] {
      texts.sorted { $0.key < $1.key }.map { id, text in
        [sort, id] + text.byTag.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
      }
    }
    return rows("organization", names.organizations.mapValues(\.name))
      + names.organizations.values.sorted { $0.id < $1.id }.compactMap { organization in
        organization.url.map { ["url", organization.id, $0] }
      } + rows("service", names.services) + rows("subject", names.subjects)
      + rows("place", names.places)
  }

  /// The names of rows.
  static func names(_ rows: [[String]]) -> DirectoryNames {
    var names = DirectoryNames()
    for row in rows where row.count >= 3 {
      if row[0] == "url" {
        names.organizations[row[1]]?.url = row[2]
        continue
      }
      let pairs = stride(from: 2, to: row.count - 1, by: 2).map { (row[$0], row[$0 + 1]) }
      let text = LocalizedText(Dictionary(pairs) { first, _ in first })
      switch row[0] {
      case "organization": names.organizations[row[1]] = Organization(id: row[1], name: text)
      case "service": names.services[row[1]] = text
      case "subject": names.subjects[row[1]] = text
      default: names.places[row[1]] = text
      }
    }
    return names
  }

  /// A holiday table: country and years, then the days.
  static func rows(_ calendar: HolidayCalendar) -> [[String]] {
    let years = calendar.coveredYears.map { ["\($0.lowerBound)", "\($0.upperBound)"] } ?? []
    return [[calendar.country] + years]
      + calendar.holidays.map {
        [$0.date.description, $0.name, $0.englishName, $0.kind.rawValue, $0.source]
      }
  }

  /// The holiday table of rows; nil when a row is none.
  static func calendar(_ rows: [[String]]) -> HolidayCalendar? {
    guard let head = rows.first, let country = head.first else { return nil }
    let years = head.dropFirst().compactMap { Int($0) }
    var holidays: [Holiday] = []
    for row in rows.dropFirst() {
      guard row.count == 5, let date = CivilDate(row[0]), let kind = Holiday.Kind(rawValue: row[3])
      else { return nil }
      holidays.append(
        Holiday(date: date, name: row[1], englishName: row[2], kind: kind, source: row[4]))
    }
    let covered = years.count == 2 && years[0] <= years[1] ? years[0]...years[1] : nil
    return HolidayCalendar(country: country, holidays: holidays, coveredYears: covered)
  }
}
