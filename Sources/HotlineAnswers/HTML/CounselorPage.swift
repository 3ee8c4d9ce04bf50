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
    let title = wording.text(mode == .public ? "page.public.title" : "page.title")
    return frame.document(title: title, look: mode == .public ? "public" : "counselor") {
      body(&$0)
    }
  }

  private var frame: PageFrame { PageFrame(wording: wording, paths: paths) }

  private func body(_ html: inout HTMLWriter) {
    let skip = [HTMLAttribute("class", "skip"), HTMLAttribute("href", "#results")]
    html.element("a", skip, wording.text("page.skip"))
    html.element("header") { header(&$0) }
    html.element("main") { html in
      if let answer { EmergencyPart(answer: answer, wording: wording).write(&html) }
      // Of the address and of no field: before anything is filled in.
      if form.problem == .service { problem(.service, &html) }
      html.element("div", [HTMLAttribute("class", "columns")]) { html in
        QuestionForm(form, wording, mode, action: paths.form).write(&html)
        results(&html)
      }
    }
    html.element("footer", [HTMLAttribute("id", "source")]) { html in
      if let answer { frame.source(answer, &html) }
    }
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
    if mode == .public { frame.exit(&html) }
  }

  private func results(_ html: inout HTMLWriter) {
    let attributes = [
      HTMLAttribute("id", "results"), HTMLAttribute("aria-labelledby", "results-title"),
      HTMLAttribute("tabindex", "-1"),
    ]
    html.element("section", attributes) { html in
      frame.title("page.answers", &html)
      // Alone in the live region: a whole list read aloud after every fact would drown the call.
      let status = [HTMLAttribute("id", "summary"), HTMLAttribute("role", "status")]
      html.element("p", status, summary)
      html.element("div", [HTMLAttribute("id", "answer")]) { html in
        if let problem = form.problem, problem != .service { self.problem(problem, &html) }
        if let answer { AnswerPart(answer, wording, mode, paths).write(&html) }
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
      guard problem != .other, problem != .service else { return html.text(words) }
      html.element("a", [HTMLAttribute("href", "#\(FormControls.id(problem.rawValue))")], words)
    }
  }
}
