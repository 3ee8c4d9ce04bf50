/// A leaflet as one HTML document, in one language or in several.
public struct LeafletHTML {
  /// Where the look of the document comes from.
  public enum Style: Hashable, Sendable {
    /// A stylesheet of the site at a path, such as `/assets/page.css`: for a strict CSP.
    case linked(String)
    /// A style within the document: for a file that is opened or printed alone.
    case inline
  }

  /// How several languages stand.
  public enum Arrangement: String, Hashable, Sendable, CaseIterable {
    /// One after another, each on a page of its own when printed.
    case afterOneAnother = "after"
    /// In columns.
    case sideBySide = "beside"
  }

  /// What stands around a leaflet of a site: its place there, and the words of the way back.
  public struct Site: Hashable, Sendable {
    let place: SitePlace
    let home: String

    /// Places a leaflet in a site, whose first page is called `home` there.
    public init(_ place: SitePlace, home: String) { (self.place, self.home) = (place, home) }
  }

  private let sheets: [LeafletSheet]
  private let style: Style
  private let arrangement: Arrangement
  private let site: Site?

  /// Joins the sheets of a leaflet, one for each language; in a site it has a way back.
  public init(
    _ sheets: [LeafletSheet], style: Style = .inline, arrangement: Arrangement = .afterOneAnother,
    in site: Site? = nil
  ) {
    (self.sheets, self.style, self.arrangement) = (sheets, style, arrangement)
    self.site = site
  }

  /// The style sheet of leaflets that are linked to it.
  public static var styleSheet: String {
    LeafletStyle.css + "\n@media print { nav { display: none; } }\n"
  }

  /// The whole document.
  public var html: String {
    var html = HTMLWriter()
    html.doctype()
    let first = sheets.first
    html.element("html", language(first)) { html in
      html.element("head") { head(first, &$0) }
      html.element("body", [HTMLAttribute("class", "leaflet \(arrangement.rawValue)")]) { html in
        if let site { nav(site, &html) }
        html.element("main") { html in
          for sheet in sheets {
            html.element("article", language(sheet)) { article(sheet, &$0) }
          }
        }
      }
    }
    return html.markup
  }

  private func nav(_ site: Site, _ html: inout HTMLWriter) {
    html.element("nav") { html in
      html.element("a", [HTMLAttribute("href", PagePaths(site.place).form)], site.home)
    }
  }

  private func language(_ sheet: LeafletSheet?) -> [HTMLAttribute] {
    [
      HTMLAttribute("lang", sheet?.locale),
      HTMLAttribute("dir", sheet.map { $0.isRightToLeft ? "rtl" : "ltr" }),
    ]
  }

  private func head(_ sheet: LeafletSheet?, _ html: inout HTMLWriter) {
    html.void("meta", [HTMLAttribute("charset", "utf-8")])
    if site != nil { PageFrame.policy(&html) }
    html.element("title", sheet?.title ?? "")
    for (name, content) in Self.metas {
      html.void("meta", [HTMLAttribute("name", name), HTMLAttribute("content", content)])
    }
    // An icon without a picture: nothing on a tab tells what the page is about.
    html.void("link", [HTMLAttribute("rel", "icon"), HTMLAttribute("href", "data:,")])
    switch style {
    case .linked(let path):
      html.void("link", [HTMLAttribute("rel", "stylesheet"), HTMLAttribute("href", path)])
    case .inline: html.element("style", LeafletStyle.css)
    }
  }

  private static let metas = [
    ("viewport", "width=device-width, initial-scale=1"), ("referrer", "no-referrer"),
    ("format-detection", "telephone=no"),
  ]

  private func article(_ sheet: LeafletSheet, _ html: inout HTMLWriter) {
    html.element("h1", sheet.title)
    for paragraph in sheet.intro { html.element("p") { $0.isolating(paragraph) } }
    for group in sheet.groups {
      html.element("section") { html in
        if let heading = group.heading { html.element("h2", heading) }
        html.element("ul", [HTMLAttribute("class", "services")]) { html in
          for entry in group.entries {
            html.element("li") { LeafletEntryPart(entry: entry).write(&$0) }
          }
        }
      }
    }
    html.element("footer") { html in
      for line in sheet.trust { html.element("p") { $0.isolating(line) } }
      if let draft = sheet.draft {
        html.element("p", [HTMLAttribute("class", "draft")], draft)
      }
    }
  }
}

extension LeafletSheet.Contact {
  /// Whether the value is a number or an address of the net, which runs from left to right.
  var isDialled: Bool {
    value.utf8.allSatisfy { $0 < 0x80 } && !value.contains(" ")
  }
}
