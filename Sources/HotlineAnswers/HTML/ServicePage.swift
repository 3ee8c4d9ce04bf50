public import HotlineHours
public import HotlineModel
public import HotlineReferral
import HotlineText

/// The page of one service: its whole record for a person, and for search engines as schema.org data.
///
/// It stands under the same policy as ``CounselorPage``: the data is a block that no browser runs.
public struct ServicePage {
  private let service: Service
  private let answer: Answer
  private let publications: [Publication]
  private let today: CivilDate
  private let wording: Wording
  private let form: PageForm
  private let paths: PagePaths
  private let words: ServiceWording

  /// Joins a record and the words of its reader.
  ///
  /// - Parameters:
  ///   - service: The record.
  ///   - answer: The answer to an empty question, which says whom to call in danger and which
  ///     directory speaks.
  ///   - publications: The leaflets and pages that point to the service.
  ///   - today: The day on which what was verified over a year ago is marked.
  ///   - wording: The words of the reader.
  ///   - form: The languages in which the page can be read; nothing else of it is shown.
  ///   - paths: Where the parts of the page are found; `form` is the page of questions, and
  ///     `services` has to be known.
  public init(
    _ service: Service, answer: Answer, publications: [Publication] = [], on today: CivilDate,
    wording: Wording, form: PageForm, paths: PagePaths
  ) {
    (self.service, self.answer, self.publications) = (service, answer, publications)
    (self.today, self.wording, self.form, self.paths) = (today, wording, form, paths)
    words = ServiceWording(service: service, wording: wording)
  }

  /// The whole document.
  public var html: String {
    let title = "\(wording.name(service.named)) · \(wording.text("page.title"))"
    return frame.document(title: title, look: "service public") { body(&$0) }
  }

  private var frame: PageFrame { PageFrame(wording: wording, paths: paths) }

  private func body(_ html: inout HTMLWriter) {
    let skip = [HTMLAttribute("class", "skip"), HTMLAttribute("href", "#results")]
    html.element("a", skip, wording.text("page.skip"))
    html.element("header") { header(&$0) }
    html.element("main") { html in
      EmergencyPart(answer: answer, wording: wording).write(&html)
      official(&html)
      mind(&html)
      about(&html)
      contacts(&html)
      record(&html)
    }
    html.element("footer", [HTMLAttribute("id", "source")]) { html in
      let verified = [service.verified] + service.contacts.compactMap(\.verified)
      frame.source(answer, showing: verified, on: today, &html)
    }
    if service.status.isOffered {
      let organization = service.organization.flatMap { wording.names.organizations[$0] }
      let schema = ServiceSchema(service, organization, on: today, wording)
      html.data("application/ld+json", json: schema.json)
    }
  }

  private func header(_ html: inout HTMLWriter) {
    html.element("h1") { $0.tagged(wording.tagged(service.named)) }
    if let place = paths.place {
      LanguageLinks(place: place, wording: wording).write(&html)
    } else {
      reader(&html)
    }
    html.element("p") { html in
      html.element("a", [HTMLAttribute("href", paths.form)], wording.text("page.title"))
    }
    frame.exit(&html)
  }

  private func reader(_ html: inout HTMLWriter) {
    let attributes = [
      HTMLAttribute("id", "reading"), HTMLAttribute("class", "reader"),
      HTMLAttribute("method", "get"),
      HTMLAttribute("action", paths.services.map { $0 + service.id }),
    ]
    html.element("form", attributes) { html in
      FormControls(form: form, wording: wording).reader(with: "reading", &html)
      html.element("button") { html in
        html.text("✓")
        html.element("span", [HTMLAttribute("class", "unseen")], wording.text("page.reader"))
      }
    }
  }

  private func official(_ html: inout HTMLWriter) {
    let shown = wording.name(service.named)
    let names = service.name.withoutReadings.filter { $0.value != shown }.sorted { $0.key < $1.key }
    guard !names.isEmpty else { return }
    html.element("p", [HTMLAttribute("class", "official")]) { html in
      for (number, name) in names.enumerated() {
        if number > 0 { html.text(" · ") }
        html.tagged(wording.tagged(LocalizedText([name.key: name.value])))
      }
    }
  }

  /// What one must know before calling: that it has ended, that nobody has checked it for long.
  private func mind(_ html: inout HTMLWriter) {
    let age = [words.age(service.verified, on: today)].compactMap { $0 }
    guard !(words.standing + words.cautions + age).isEmpty || words.successor != nil else { return }
    let attributes = [
      HTMLAttribute("class", "mind"), HTMLAttribute("role", "note"),
      HTMLAttribute("aria-label", wording.text("ui.mind")),
    ]
    html.element("div", attributes) { html in
      html.element("ul") { html in
        for text in words.standing {
          html.element("li") { $0.element("strong", text) }
        }
        if let successor = words.successor, let id = service.ended?.successor {
          html.element("li") { html in
            html.element("a", [HTMLAttribute("href", paths.service(id))], successor)
          }
        }
        for text in words.cautions + age { html.element("li", text) }
      }
    }
  }

  private func about(_ html: inout HTMLWriter) {
    let limits = words.limits.map { (wording.text($0.label), $0.text) }
    let own = [
      ("ui.for-whom", words.forWhom), ("ui.what", words.what), ("ui.fee", words.fee),
    ].compactMap { label, text in text.map { (wording.text(label), $0) } }
    list(own + limits, &html)
  }

  private func contacts(_ html: inout HTMLWriter) {
    let attributes = [
      HTMLAttribute("id", "results"), HTMLAttribute("aria-labelledby", "results-title"),
      HTMLAttribute("tabindex", "-1"),
    ]
    html.element("section", attributes) { html in
      frame.title("page.answers", &html)
      // Says what the script has done, such as that a number was copied.
      let status = [
        HTMLAttribute("id", "summary"), HTMLAttribute("role", "status"),
        HTMLAttribute("class", "unseen"),
      ]
      html.element("p", status, "")
      html.element("ul", [HTMLAttribute("class", "referrals")]) { html in
        for contact in service.contacts {
          let part = RecordContactPart(contact, of: service, on: today, wording)
          html.element("li") { part.write(&$0) }
        }
        for passage in service.through { html.element("li") { through(passage, &$0) } }
      }
    }
  }

  private func through(_ passage: Passage, _ html: inout HTMLWriter) {
    let words = wording.text(
      "ui.through", [("service", .text(wording.service(passage.service)))])
    html.element("p") { html in
      html.element("a", [HTMLAttribute("href", paths.service(passage.service))], words)
      guard let ask = passage.ask else { return }
      let what = [("what", MessageArgument.text(wording.name(ask)))]
      html.text(" · \(wording.text("ui.ask-for", what))")
    }
  }

  private func record(_ html: inout HTMLWriter) {
    html.element("section", [HTMLAttribute("aria-labelledby", "record-title")]) { html in
      html.element("h2", [HTMLAttribute("id", "record-title")], wording.text("page.record.title"))
      list(facts, &html)
      organization(&html)
      items("ui.leaflets", publications, &html) { publication, html in
        let words = PublicationWords(publication: publication, wording: wording)
        html.text(words.title(for: []))
        guard let url = publication.url, WebLink(url) != nil else { return }
        html.text(" · ")
        html.element("a", [HTMLAttribute("href", url), HTMLAttribute("rel", "noreferrer")]) {
          $0.dialled(url)
        }
      }
      items("ui.conflicts", words.conflicts, &html) { $1.text($0) }
      let sources = service.sources.sorted { $0.key < $1.key }.map(\.value)
      items("ui.sources", sources, &html) {
        SourcePart(source: $0, wording: wording).write(&$1)
      }
      html.element("p", [HTMLAttribute("class", "checked")], words.verified)
    }
  }

  private var facts: [(String, String)] {
    let also = service.alsoCalled.map(wording.quoted)
    let facts = [
      ("ui.subjects", service.subjects.map(wording.subject)),
      ("ui.stage", [wording.text("stage.\(service.stage.rawValue)")]),
      ("ui.coverage", service.coverage.map(wording.place)), ("ui.alsoCalled", also),
    ]
    return facts.filter { !$0.1.isEmpty }.map { (wording.text($0.0), wording.list($0.1)) }
  }

  private func organization(_ html: inout HTMLWriter) {
    guard let id = service.organization, let organization = wording.names.organizations[id] else {
      return
    }
    items("ui.organization", [organization], &html) { organization, html in
      html.tagged(wording.tagged(organization.name))
      guard let url = organization.url, WebLink(url) != nil else { return }
      html.text(" · ")
      html.element("a", [HTMLAttribute("href", url), HTMLAttribute("rel", "noreferrer")]) {
        $0.dialled(url)
      }
    }
  }

  private func items<Item>(
    _ title: String, _ items: [Item], _ html: inout HTMLWriter,
    _ each: (Item, inout HTMLWriter) -> Void
  ) {
    guard !items.isEmpty else { return }
    html.element("h3", wording.text(title))
    html.element("ul") { html in
      for item in items { html.element("li") { each(item, &$0) } }
    }
  }

  private func list(_ facts: [(String, String)], _ html: inout HTMLWriter) {
    guard !facts.isEmpty else { return }
    html.element("dl") { html in
      for (label, text) in facts {
        html.element("div") { html in
          html.element("dt", label)
          html.element("dd", text)
        }
      }
    }
  }
}
