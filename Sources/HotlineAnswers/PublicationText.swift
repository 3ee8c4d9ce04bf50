public import HotlineModel
import HotlineText

/// The whole record of a leaflet, a handbook or a page for a person.
public struct PublicationText {
  private let publication: Publication
  private let wording: Wording

  /// Joins a record and the words of its reader.
  public init(_ publication: Publication, _ wording: Wording) {
    (self.publication, self.wording) = (publication, wording)
  }

  /// The lines, each with a line end.
  public var text: String {
    var page = Page(columns: 80, locale: wording.locale)
    let words = PublicationWords(publication: publication, wording: wording)
    let title = wording.title(publication)
    page.add(label: "", width: 0, title)
    page.add("  [\(publication.id)]")
    for name in publication.title.withoutReadings.values.sorted() where name != title {
      page.add(label: "", width: 2, wording.foreign(name))
    }
    labelled("ui.what", words.kind, &page)
    labelled("ui.publisher", wording.organization(publication.publisher), &page)
    labelled("ui.for-whom", publication.forWhom.map(wording.name), &page)
    for edition in words.editions { labelled("ui.leaflet-languages", edition, &page) }
    labelled("ui.leaflet-get", publication.get.map(wording.name), &page)
    labelled("ui.leaflet-get", publication.url.map(wording.dialled), &page)
    labelled("ui.subjects", list(publication.subjects.map(wording.subject)), &page)
    labelled("ui.services", list(publication.services.map(wording.service)), &page)
    labelled("ui.coverage", list(publication.areas.map(wording.place)), &page)
    for source in publication.source {
      let facts = [
        source.citation, wording.date(source.date), wording.text("trust.\(source.trust.rawValue)"),
      ]
      labelled("ui.sources", facts.joined(separator: ", "), &page)
    }
    return page.text
  }

  private func list(_ words: [String]) -> String? { words.isEmpty ? nil : wording.list(words) }

  private func labelled(_ label: String, _ text: String?, _ page: inout Page) {
    guard let text, !text.isEmpty else { return }
    let word =
      label == "ui.services"
      ? wording.text(label, [("count", .number(publication.services.count))]) : wording.text(label)
    page.add(label: word, width: max(14, DisplayWidth.columns(of: word) + 2), text)
  }
}
