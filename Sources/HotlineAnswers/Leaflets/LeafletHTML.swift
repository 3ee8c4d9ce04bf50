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

  private let sheets: [LeafletSheet]
  private let style: Style
  private let arrangement: Arrangement

  /// Joins the sheets of a leaflet, one for each language.
  public init(
    _ sheets: [LeafletSheet], style: Style = .inline, arrangement: Arrangement = .afterOneAnother
  ) {
    (self.sheets, self.style, self.arrangement) = (sheets, style, arrangement)
  }

  /// The whole document.
  public var html: String {
    var html = HTMLWriter()
    html.doctype()
    let first = sheets.first
    html.element("html", language(first)) { html in
      html.element("head") { head(first, &$0) }
      html.element("body", [HTMLAttribute("class", "leaflet \(arrangement.rawValue)")]) { html in
        html.element("main") { html in
          for sheet in sheets {
            html.element("article", language(sheet)) { article(sheet, &$0) }
          }
        }
      }
    }
    return html.markup
  }

  private func language(_ sheet: LeafletSheet?) -> [HTMLAttribute] {
    [
      HTMLAttribute("lang", sheet?.locale),
      HTMLAttribute("dir", sheet.map { $0.isRightToLeft ? "rtl" : "ltr" }),
    ]
  }

  private func head(_ sheet: LeafletSheet?, _ html: inout HTMLWriter) {
    html.void("meta", [HTMLAttribute("charset", "utf-8")])
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
          for entry in group.entries { html.element("li") { self.entry(entry, &$0) } }
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

  private func entry(_ entry: LeafletSheet.Entry, _ html: inout HTMLWriter) {
    html.element("div", [HTMLAttribute("class", "name")]) { name(entry.name, &$0) }
    if let official = entry.official {
      html.element("div", [HTMLAttribute("class", "official")]) { $0.tagged(official) }
    }
    for contact in entry.contacts {
      html.element("div", [HTMLAttribute("class", "contact")]) { self.contact(contact, &$0) }
    }
    if let mark = entry.mark {
      html.element("div", [HTMLAttribute("class", "mark")]) { $0.isolating(mark) }
    }
    guard !entry.facts.isEmpty else { return }
    html.element("div", [HTMLAttribute("class", "facts")]) {
      $0.isolating(entry.facts.joined(separator: " · "))
    }
  }

  /// The name, with how it is spoken above it where that is known.
  private func name(_ name: TaggedText, _ html: inout HTMLWriter) {
    guard let reading = name.reading else { return html.tagged(name) }
    html.element("ruby") { html in
      html.text(name.text)
      html.element("rp", "(")
      html.element("rt", reading)
      html.element("rp", ")")
    }
  }

  private func contact(_ contact: LeafletSheet.Contact, _ html: inout HTMLWriter) {
    if let uri = contact.uri, WebLink(uri) != nil {
      html.element("a", [HTMLAttribute("href", uri), HTMLAttribute("rel", "noreferrer")]) {
        $0.dialled(contact.value)
      }
    } else if contact.isDialled {
      html.dialled(contact.value)
    } else {
      // The address of a place runs as its own language does.
      html.element("bdi", contact.value)
    }
    for word in [contact.kind].compactMap({ $0 }) + contact.steps { html.isolating(" · \(word)") }
  }
}

extension HTMLWriter {
  /// Writes a text whose isolated parts become elements: numbers keep their order also where a
  /// program drops the invisible marks.
  fileprivate mutating func isolating(_ words: String) {
    var rest = words[...]
    while let start = rest.firstIndex(where: { $0 == "\u{2066}" || $0 == "\u{2068}" }),
      let end = rest[start...].firstIndex(of: "\u{2069}")
    {
      text(String(rest[..<start]))
      // LEFT-TO-RIGHT ISOLATE, FIRST STRONG ISOLATE, and POP DIRECTIONAL ISOLATE at the end.
      let inside = String(rest[rest.index(after: start)..<end])
      if rest[start] == "\u{2066}" { dialled(inside) } else { element("bdi", inside) }
      rest = rest[rest.index(after: end)...]
    }
    text(String(rest))
  }
}

extension LeafletSheet.Contact {
  /// Whether the value is a number or an address of the net, which runs from left to right.
  var isDialled: Bool {
    value.utf8.allSatisfy { $0 < 0x80 } && !value.contains(" ")
  }
}
