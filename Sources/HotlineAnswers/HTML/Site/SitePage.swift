public import HotlineHours
import HotlineModel
public import HotlineReferral

/// What every page of a site on a disk has around what it shows.
///
/// Nothing of it needs a server or a script: the pages lead to one another by relative links.
public struct SitePage: Sendable {
  let answer: Answer
  let today: CivilDate
  let wording: Wording
  let place: SitePlace

  /// Places a page.
  ///
  /// - Parameters:
  ///   - place: Where it stands.
  ///   - answer: The answer to an empty question, which says whom to call in danger and which
  ///     directory speaks.
  ///   - today: The day the site is made: what was verified over a year before is marked.
  ///   - wording: The words of the reader.
  public init(_ place: SitePlace, answer: Answer, on today: CivilDate, wording: Wording) {
    (self.place, self.answer, self.today, self.wording) = (place, answer, today, wording)
  }

  private var frame: PageFrame { PageFrame(wording: wording, paths: PagePaths(place)) }

  /// A whole document: whom to call in danger first, and at the end what it rests on.
  ///
  /// - Parameters:
  ///   - title: The heading; on a page below the first one its title has that of the first behind it.
  ///   - verified: When what is shown was verified; empty where no facts of services are shown.
  ///   - scripts: The scripts it runs beside the one of all pages.
  ///   - inside: What stands below the heading.
  func document(
    title: String, showing verified: [Verification], scripts: [String] = [],
    _ inside: (inout HTMLWriter) -> Void
  ) -> String {
    let home = wording.text("page.title")
    let isFirst = place.path == "index.html"
    let whole = isFirst ? title : "\(title) · \(home)"
    return frame.document(title: whole, look: "service site public", scripts: scripts) { html in
      let skip = [HTMLAttribute("class", "skip"), HTMLAttribute("href", "#results")]
      html.element("a", skip, wording.text("page.skip"))
      html.element("header") { html in
        html.element("h1", title)
        LanguageLinks(place: place, wording: wording).write(&html)
        if !isFirst {
          html.element("p") { html in
            html.element("a", [HTMLAttribute("href", PagePaths(place).form)], home)
          }
        }
        frame.exit(&html)
      }
      html.element("main") { html in
        EmergencyPart(answer: answer, wording: wording).write(&html)
        inside(&html)
      }
      html.element("footer", [HTMLAttribute("id", "source")]) {
        frame.source(answer, showing: verified, on: today, &$0)
      }
    }
  }

  /// The address of another page of the same locale: `../services/harbour.html`.
  func address(_ path: String) -> String { place.up + path }
}

/// A link of a list, with those below it.
public struct SiteLink: Hashable, Sendable {
  /// The path within the folder of the locale, such as `subjects/work.html`.
  public let path: String
  /// The words.
  public let text: String
  /// What the words are in their own language, and its tag; nil where that says nothing new.
  public let own: TaggedText?
  /// How many services are behind it; nil where that is not told.
  public let count: Int?
  /// Links below it.
  public let children: [SiteLink]

  /// Joins what a link says.
  public init(
    _ path: String, _ text: String, own: TaggedText? = nil, count: Int? = nil,
    children: [SiteLink] = []
  ) {
    (self.path, self.text, self.own) = (path, text, own)
    (self.count, self.children) = (count, children)
  }

  /// Writes links as a list, those below one as a list of its own.
  static func list(
    _ links: [SiteLink], _ look: String, _ page: SitePage, _ html: inout HTMLWriter
  ) {
    guard !links.isEmpty else { return }
    html.element("ul", [HTMLAttribute("class", look)]) { html in
      for link in links {
        html.element("li") { html in
          html.element("a", [HTMLAttribute("href", page.address(link.path))], link.text)
          if let own = link.own {
            html.text(" · ")
            html.tagged(own)
          }
          if let count = link.count { html.text(" (\(page.wording.dialled("\(count)")))") }
          list(link.children, look, page, &html)
        }
      }
    }
  }
}
