public import HotlineHours
import HotlineModel
public import HotlineReferral
import HotlineText

/// The page: the form of a question and the answer to it, as one HTML document.
///
/// It needs no script. With `page.js` the answer is renewed while the form is filled in, and with
/// or without it no fact about a person stands in an address: the form is sent by POST. The document
/// holds no script or style of its own, so that it works under
/// `default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;
/// connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`.
public struct CounselorPage {
  private let answer: Answer?
  private let wording: Wording
  private let zone: Zone
  private let form: PageForm
  private let mode: PageMode
  private let paths: PagePaths

  /// Joins an answer, the words of its reader and the form.
  ///
  /// - Parameters:
  ///   - answer: The answer; that to an empty question at the start, so that whom to call in danger
  ///     stands on every page. When a field has a problem, the answer to the question without it.
  ///   - wording: The words of the reader.
  ///   - zone: The directory's zone.
  ///   - form: What was filled in, and what may be chosen.
  ///   - mode: Whom the page is for.
  ///   - paths: Where its parts are found.
  public init(
    answer: Answer?, wording: Wording, zone: Zone, form: PageForm, mode: PageMode = .counselor,
    paths: PagePaths = PagePaths()
  ) {
    (self.answer, self.wording, self.zone) = (answer, wording, zone)
    (self.form, self.mode, self.paths) = (form, mode, paths)
  }

  /// The whole document.
  public var html: String {
    var html = HTMLWriter()
    html.doctype()
    let isRightToLeft = TextDirection.isRightToLeft(wording.locale)
    let attributes = [
      HTMLAttribute("lang", wording.locale), HTMLAttribute("dir", isRightToLeft ? "rtl" : "ltr"),
    ]
    html.element("html", attributes) { html in
      html.element("head") { head(&$0) }
      html.element("body", [HTMLAttribute("class", mode == .public ? "public" : "counselor")]) {
        body(&$0)
      }
    }
    return html.markup
  }

  private func head(_ html: inout HTMLWriter) {
    html.void("meta", [HTMLAttribute("charset", "utf-8")])
    html.element("title", wording.text(mode == .public ? "page.public.title" : "page.title"))
    meta("viewport", "width=device-width, initial-scale=1", &html)
    meta("referrer", "no-referrer", &html)
    // A device must not make links of its own out of dates and versions.
    meta("format-detection", "telephone=no", &html)
    // An icon without a picture: nothing on a tab tells what the page is about.
    link("icon", "data:,", &html)
    link("stylesheet", paths.style, &html)
    if let canonical = paths.canonical { link("canonical", canonical, &html) }
    let script = [HTMLAttribute("src", paths.script), HTMLAttribute("defer", if: true)]
    html.element("script", script, "")
  }

  private func meta(_ name: String, _ content: String, _ html: inout HTMLWriter) {
    html.void("meta", [HTMLAttribute("name", name), HTMLAttribute("content", content)])
  }

  private func link(_ relation: String, _ address: String, _ html: inout HTMLWriter) {
    html.void("link", [HTMLAttribute("rel", relation), HTMLAttribute("href", address)])
  }

  private func body(_ html: inout HTMLWriter) {
    let skip = [HTMLAttribute("class", "skip"), HTMLAttribute("href", "#results")]
    html.element("a", skip, wording.text("page.skip"))
    html.element("header") { header(&$0) }
    html.element("main") { html in
      if let answer { EmergencyPart(answer: answer, wording: wording).write(&html) }
      html.element("div", [HTMLAttribute("class", "columns")]) { html in
        QuestionForm(form, wording, mode, action: paths.form).write(&html)
        results(&html)
      }
    }
    html.element("footer", [HTMLAttribute("id", "source")]) { footer(&$0) }
  }

  private func header(_ html: inout HTMLWriter) {
    html.element("h1", wording.text(mode == .public ? "page.public.heading" : "page.title"))
    html.element("div", [HTMLAttribute("class", "reader")]) { html in
      FormControls(form: form, wording: wording).reader(&html)
      let confirm = [HTMLAttribute("form", "question"), HTMLAttribute("class", "unscripted")]
      html.element("button", confirm) { html in
        html.text("✓")
        html.element("span", [HTMLAttribute("class", "unseen")], wording.text("page.reader"))
      }
    }
    guard mode == .public else { return }
    let exit = [
      HTMLAttribute("class", "exit"), HTMLAttribute("href", paths.exit),
      HTMLAttribute("rel", "noreferrer"), HTMLAttribute("data-exit", paths.exit),
    ]
    html.element("a", exit, wording.text("page.exit"))
    html.element("p", [HTMLAttribute("class", "stays")]) { html in
      html.text(wording.text("page.exit.stays"))
      let scripted = [HTMLAttribute("class", "scripted"), HTMLAttribute("hidden", if: true)]
      html.element("span", scripted, " " + wording.text("page.exit.hint"))
    }
  }

  private func results(_ html: inout HTMLWriter) {
    let attributes = [
      HTMLAttribute("id", "results"), HTMLAttribute("aria-labelledby", "results-title"),
      HTMLAttribute("tabindex", "-1"),
    ]
    html.element("section", attributes) { html in
      html.element("h2", [HTMLAttribute("id", "results-title")], wording.text("page.answers"))
      // Alone in the live region: a whole list read aloud after every fact would drown the call.
      let status = [HTMLAttribute("id", "summary"), HTMLAttribute("role", "status")]
      html.element("p", status, summary)
      html.element("div", [HTMLAttribute("id", "answer")]) { html in
        if let problem = form.problem { self.problem(problem, &html) }
        if let answer { AnswerPart(answer: answer, wording: wording, mode: mode).write(&html) }
      }
    }
  }

  private var summary: String {
    guard let answer else { return "" }
    return wording.text("ui.services", [("count", .number(answer.referrals.count))])
  }

  private func problem(_ problem: PageForm.Problem, _ html: inout HTMLWriter) {
    let words = wording.text("page.problem.\(problem.rawValue)")
    html.element("p", [HTMLAttribute("id", "problem"), HTMLAttribute("role", "alert")]) { html in
      guard problem != .other else { return html.text(words) }
      html.element("a", [HTMLAttribute("href", "#\(FormControls.id(problem.rawValue))")], words)
    }
  }

  private func footer(_ html: inout HTMLWriter) {
    guard let answer else { return }
    let version = wording.dialled(answer.directory.version)
    let digest = wording.dialled("\(answer.digest.prefix(19))…")
    html.element(
      "p",
      wording.text("ui.directory", [("version", .text(version)), ("digest", .text(digest))]))
    let day = wording.dialled(answer.directory.asOf.description)
    html.element("p", wording.text("page.as-of", [("date", .text(day))]))
    if wording.standsOnDrafts(answer) { html.element("p", wording.text("ui.draft")) }
  }
}
