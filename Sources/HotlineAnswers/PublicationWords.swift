import HotlineModel
import HotlineText

/// What is said of a leaflet, a handbook or a page.
struct PublicationWords {
  let publication: Publication
  let wording: Wording

  /// One line: title, what it is, languages, where to get it, its address.
  func line(for languages: [LanguageTag]) -> String {
    title(for: languages) + (publication.url.map { " · \(wording.dialled($0))" } ?? "")
  }

  /// One line without the address.
  func title(for languages: [LanguageTag]) -> String {
    let own = languages.filter { publication.newest(in: $0) != nil }
    let shown = own.isEmpty ? publication.languages : own
    let facts =
      [kind] + (shown.isEmpty ? [] : [wording.list(shown.map(wording.language))])
      + [own.first.flatMap { publication.newest(in: $0) }.flatMap(date)].compactMap { $0 }
    let joined = facts.dropFirst().reduce(facts[0]) { wording.pair($0, $1) }
    return "\(wording.title(publication)) (\(joined))"
      + (publication.get.map { " · \(wording.name($0))" } ?? "")
  }

  var kind: String { wording.text("kind.leaflet.\(publication.kind.rawValue)") }

  /// One line for each edition: date, languages, note.
  var editions: [String] {
    publication.editions.map { edition in
      let languages =
        edition.languages.isEmpty ? nil : wording.list(edition.languages.map(wording.language))
      return [wording.date(edition.on), languages, edition.note.map(wording.name)]
        .compactMap { $0 }.joined(separator: ": ")
    }
  }

  private func date(_ date: PartialDate) -> String? {
    date == .undated ? nil : wording.date(date)
  }
}
