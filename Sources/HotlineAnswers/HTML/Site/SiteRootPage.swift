import HotlineModel
import HotlineReferral
import HotlineText

/// The page above all locales: each language by its own name, and no guess which one is read.
public struct SiteRootPage {
  private let pages: [SitePage]

  /// Takes the page in the words of each language in which the directory speaks of itself: its own
  /// first, then those its title has; never empty.
  public init(_ first: SitePage, _ others: [SitePage] = []) { pages = [first] + others }

  /// The whole document.
  public var html: String {
    let first = pages[0]
    let frame = PageFrame(wording: first.wording, paths: PagePaths(first.place))
    return frame.document(title: title(first), look: "service site") { html in
      html.element("header") { html in
        html.element("h1") { html in
          for (number, page) in pages.enumerated() {
            if number > 0 { html.text(" · ") }
            html.element("span", [HTMLAttribute("lang", page.wording.locale)], title(page))
          }
        }
      }
      html.element("main") { html in
        EmergencyPart(answer: first.answer, wording: first.wording).write(&html)
        html.element("nav", [HTMLAttribute("aria-label", first.wording.text("page.reader"))]) {
          LanguageLinks.list(first.place, &$0)
        }
      }
      html.element("footer", [HTMLAttribute("id", "source")]) { html in
        for page in pages { source(page, &html) }
      }
    }
  }

  private func title(_ page: SitePage) -> String {
    page.wording.name(page.answer.directory.title)
  }

  private func source(_ page: SitePage, _ html: inout HTMLWriter) {
    let isRightToLeft = TextDirection.isRightToLeft(page.wording.locale)
    let attributes = [
      HTMLAttribute("lang", page.wording.locale),
      HTMLAttribute("dir", isRightToLeft ? "rtl" : "ltr"),
    ]
    html.element("div", attributes) { html in
      PageFrame(wording: page.wording, paths: PagePaths(page.place))
        .source(page.answer, showing: [], on: page.today, &html)
    }
  }
}
