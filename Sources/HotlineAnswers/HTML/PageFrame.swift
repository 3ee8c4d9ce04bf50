import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineText

/// What every page has around it: the document, its head, the way out, and where its facts are from.
struct PageFrame {
  let wording: Wording
  let paths: PagePaths

  /// A whole document; `scripts` run after the one of all pages.
  func document(
    title: String, look: String, scripts: [String] = [], _ body: (inout HTMLWriter) -> Void
  ) -> String {
    var html = HTMLWriter()
    html.doctype()
    let isRightToLeft = TextDirection.isRightToLeft(wording.locale)
    let attributes = [
      HTMLAttribute("lang", wording.locale), HTMLAttribute("dir", isRightToLeft ? "rtl" : "ltr"),
    ]
    html.element("html", attributes) { html in
      html.element("head") { head(title, scripts, &$0) }
      html.element("body", [HTMLAttribute("class", look)], body)
    }
    return html.markup
  }

  /// The way out of the page, and what stays behind.
  func exit(_ html: inout HTMLWriter) {
    let exit = [
      HTMLAttribute("class", "exit"), HTMLAttribute("href", paths.exit),
      HTMLAttribute("rel", "noreferrer"), HTMLAttribute("data-exit", paths.exit),
      // On a disk, without a script it would be a link like any other.
      HTMLAttribute("hidden", if: paths.place != nil),
    ]
    html.element("a", exit, wording.text("page.exit"))
    html.element("p", [HTMLAttribute("class", "stays")]) { html in
      html.text(wording.text("page.exit.stays"))
      let scripted = [HTMLAttribute("class", "scripted"), HTMLAttribute("hidden", if: true)]
      html.element("span", scripted, " " + wording.text("page.exit.hint"))
    }
  }

  /// The title of the list, with a button to print it, which the script alone shows.
  func title(_ id: String, _ html: inout HTMLWriter) {
    html.element("div", [HTMLAttribute("class", "title")]) { html in
      html.element("h2", [HTMLAttribute("id", "results-title")], wording.text(id))
      let attributes = [
        HTMLAttribute("type", "button"), HTMLAttribute("class", "print"),
        HTMLAttribute("hidden", if: true),
      ]
      html.element("button", attributes, wording.text("page.print"))
    }
  }

  /// Which directory speaks, and up to when its editors vouch for it; on a disk also when to check
  /// again what is shown, because such a copy stays as it is. Where no facts of services are shown,
  /// the day up to which the directory is vouched for counts.
  func source(
    _ answer: Answer, showing verified: [Verification], on today: CivilDate,
    _ html: inout HTMLWriter
  ) {
    source(answer, &html)
    guard paths.place != nil else { return }
    let day = Verification(on: PartialDate(answer.directory.asOf.description) ?? .undated)
    let trust = LeafletTrust(
      wording: wording, today: today, verified: verified.isEmpty ? [day] : verified)
    let lines = verified.isEmpty ? [trust.again].compactMap { $0 } : trust.checks
    for line in lines { html.element("p", line) }
  }

  /// Which directory speaks, and up to when its editors vouch for it.
  func source(_ answer: Answer, _ html: inout HTMLWriter) {
    let version = wording.dialled(answer.directory.version)
    let digest = wording.dialled("\(answer.digest.prefix(19))…")
    html.element(
      "p",
      wording.text("ui.directory", [("version", .text(version)), ("digest", .text(digest))]))
    let day = wording.dialled(answer.directory.asOf.description)
    html.element("p", wording.text("page.as-of", [("date", .text(day))]))
    if wording.standsOnDrafts(answer) { html.element("p", wording.text("ui.draft")) }
  }

  private func head(_ title: String, _ scripts: [String], _ html: inout HTMLWriter) {
    html.void("meta", [HTMLAttribute("charset", "utf-8")])
    if paths.place != nil { Self.policy(&html) }
    html.element("title", title)
    meta("viewport", "width=device-width, initial-scale=1", &html)
    meta("referrer", "no-referrer", &html)
    // A device must not make links of its own out of dates and versions.
    meta("format-detection", "telephone=no", &html)
    // An icon without a picture: nothing on a tab tells what the page is about.
    link("icon", "data:,", &html)
    link("stylesheet", paths.style, &html)
    if let canonical = paths.canonical { link("canonical", canonical, &html) }
    for script in [paths.script] + scripts {
      let attributes = [HTMLAttribute("src", script), HTMLAttribute("defer", if: true)]
      html.element("script", attributes, "")
    }
  }

  /// What the page may load, said by itself where no server says it.
  static func policy(_ html: inout HTMLWriter) {
    let attributes = [
      HTMLAttribute("http-equiv", "Content-Security-Policy"),
      HTMLAttribute("content", SitePlace.policy),
    ]
    html.void("meta", attributes)
  }

  private func meta(_ name: String, _ content: String, _ html: inout HTMLWriter) {
    html.void("meta", [HTMLAttribute("name", name), HTMLAttribute("content", content)])
  }

  private func link(_ relation: String, _ address: String, _ html: inout HTMLWriter) {
    html.void("link", [HTMLAttribute("rel", relation), HTMLAttribute("href", address)])
  }
}
