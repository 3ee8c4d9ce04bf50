import HotlineText

/// The first page of a locale: a search, the subjects as a tree, the languages, the leaflets.
///
/// Without a script the search is not there, and the lists lead everywhere.
public struct SiteIndexPage {
  private let page: SitePage
  private let subjects: [SiteLink]
  private let languages: [SiteLink]
  private let leaflets: [SiteLink]

  /// Joins what the page leads to.
  public init(
    _ page: SitePage, subjects: [SiteLink], languages: [SiteLink], leaflets: [SiteLink]
  ) {
    (self.page, self.subjects) = (page, subjects)
    (self.languages, self.leaflets) = (languages, leaflets)
  }

  /// The whole document.
  public var html: String {
    let scripts = ["fold.js", "site.js"].map { page.place.root + $0 }
    return page.document(
      title: page.wording.text("page.title"), showing: [],
      scripts: ["./search.js"] + scripts
    ) { html in
      search(&html)
      section("results", "ui.subjects", subjects, "tree", &html)
      section("languages", "ui.languages", languages, "languages", &html)
      section("leaflets", "ui.leaflets", leaflets, "tree", &html)
    }
  }

  /// The search, which the script alone shows.
  private func search(_ html: inout HTMLWriter) {
    let words = page.wording
    let attributes = [
      HTMLAttribute("id", "search"), HTMLAttribute("role", "search"),
      HTMLAttribute("hidden", if: true),
    ]
    html.element("div", attributes) { html in
      html.element("label", [HTMLAttribute("for", "q")], words.text("site.search"))
      html.void(
        "input",
        [
          HTMLAttribute("id", "q"), HTMLAttribute("autocomplete", "off"),
          HTMLAttribute("autocapitalize", "none"), HTMLAttribute("spellcheck", "false"),
          HTMLAttribute("aria-describedby", "q-hint"),
          HTMLAttribute(
            "data-found", words.text("site.found", [("count", .text("{count}"))])),
          HTMLAttribute("data-none", words.text("find.none")),
        ])
      html.element(
        "p", [HTMLAttribute("id", "q-hint"), HTMLAttribute("class", "hint")],
        words.text("site.search.hint"))
      html.element("p", [HTMLAttribute("id", "summary"), HTMLAttribute("role", "status")], "")
      html.element("ul", [HTMLAttribute("id", "hits"), HTMLAttribute("class", "hits")], "")
    }
  }

  private func section(
    _ id: String, _ title: String, _ links: [SiteLink], _ look: String, _ html: inout HTMLWriter
  ) {
    guard !links.isEmpty else { return }
    let attributes = [
      HTMLAttribute("id", id), HTMLAttribute("aria-labelledby", "\(id)-title"),
      HTMLAttribute("tabindex", id == "results" ? "-1" : nil),
    ]
    html.element("section", attributes) { html in
      html.element("h2", [HTMLAttribute("id", "\(id)-title")], page.wording.text(title))
      SiteLink.list(links, look, page, &html)
    }
  }
}
