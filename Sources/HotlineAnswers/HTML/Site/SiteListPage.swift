import HotlineModel
public import HotlineReferral
import HotlineText

/// The services about a subject, or that answer in a language, in the order of a referral.
public struct SiteListPage {
  private let page: SitePage
  private let title: String
  private let nearby: [SiteLink]
  private let listings: [Listing]
  private let leaflet: Leaflet

  /// Joins a list.
  ///
  /// - Parameters:
  ///   - page: The page it stands on.
  ///   - title: What the services have in common, such as the name of a subject.
  ///   - nearby: Other lists to go to from here, such as those of narrower subjects.
  ///   - listings: The services in their order.
  ///   - isOneLanguage: Whether all of them answer in one language; only then their hours are told,
  ///     because those of other languages may be others.
  public init(
    _ page: SitePage, title: String, nearby: [SiteLink], listings: [Listing], isOneLanguage: Bool
  ) {
    (self.page, self.title, self.nearby, self.listings) = (page, title, nearby, listings)
    var shown = Leaflet(id: "list", title: "page.title", groups: [])
    shown.onlyIfServes = .any
    if !isOneLanguage { shown.show.removeAll { $0 == .hours } }
    leaflet = shown
  }

  /// The whole document.
  public var html: String {
    let words = listings.map { listing in
      LeafletEntryWords(
        leaflet: leaflet, listing: listing, wording: page.wording, today: page.today,
        isDiscreet: false, own: page.answer.directory.language)
    }
    let verified = zip(words, listings).flatMap { words, listing in
      words.shown.isEmpty ? [listing.service.verified] : words.shown.map(\.verified)
    }
    return page.document(title: title, showing: verified) { html in
      SiteLink.list(nearby, "nearby", page, &html)
      let attributes = [
        HTMLAttribute("id", "results"), HTMLAttribute("aria-labelledby", "results-title"),
        HTMLAttribute("tabindex", "-1"),
      ]
      html.element("section", attributes) { html in
        let count = [("count", MessageArgument.number(listings.count))]
        html.element(
          "h2", [HTMLAttribute("id", "results-title")], page.wording.text("ui.services", count))
        html.element("ol", [HTMLAttribute("class", "listed")]) { html in
          for words in words { html.element("li") { entry(words, &$0) } }
        }
      }
    }
  }

  private func entry(_ words: LeafletEntryWords, _ html: inout HTMLWriter) {
    let service = words.listing.service
    let name = page.wording.printed(service)
    let entry = LeafletSheet.Entry(
      service: service.id, name: name,
      official: words.official?.text == name.text ? nil : words.official,
      contacts: words.contacts, facts: words.facts + through(words), mark: words.mark)
    LeafletEntryPart(entry: entry, address: page.address("services/\(service.id).html"))
      .write(&html)
  }

  /// Through whom a service is reached that has no contact of its own.
  private func through(_ words: LeafletEntryWords) -> [String] {
    guard words.shown.isEmpty else { return [] }
    return words.listing.service.through.map {
      page.wording.text("ui.through", [("service", .text(page.wording.service($0.service)))])
    }
  }
}
