import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineText

/// One referral: the number large and first, then what a caller must know, then why.
struct ReferralPart {
  private let referral: Referral
  private let answer: Answer
  private let wording: Wording
  private let mode: PageMode
  private let paths: PagePaths
  private let words: ContactWording

  init(
    _ referral: Referral, _ answer: Answer, _ wording: Wording, _ mode: PageMode,
    _ paths: PagePaths
  ) {
    (self.referral, self.answer, self.wording) = (referral, answer, wording)
    (self.mode, self.paths) = (mode, paths)
    words = ContactWording(referral.contact, wording, at: answer.question.at)
  }

  /// The id of the article of a service, for links to it.
  static func id(_ service: String) -> String { "r-\(service)" }

  func write(_ html: inout HTMLWriter) {
    let id = Self.id(referral.service.id)
    let attributes = [HTMLAttribute("id", id), HTMLAttribute("aria-labelledby", "\(id)-name")]
    html.element("article", attributes) { html in
      html.element("h3", [HTMLAttribute("id", "\(id)-name")]) { html in
        html.tagged(wording.tagged(referral.service.named))
      }
      official(&html)
      html.element("p", [HTMLAttribute("class", "reach")]) { html in
        ContactPart(contact: referral.contact, wording: wording).value(isMain: true, &html)
        copy(&html)
      }
      facts(&html)
      steps(&html)
      notes(&html)
      reasons(&html)
      checked(&html)
      record(&html)
    }
  }

  /// The page of the service, on another tab: this one holds what was filled in.
  private func record(_ html: inout HTMLWriter) {
    guard let page = paths.service(referral.service.id) else { return }
    let link = [
      HTMLAttribute("href", page), HTMLAttribute("target", "_blank"),
      HTMLAttribute("rel", "noopener noreferrer"),
    ]
    html.element("p", [HTMLAttribute("class", "record")]) { html in
      html.element("a", link) { html in
        html.text(wording.text("page.record"))
        html.element("span", [HTMLAttribute("class", "unseen")]) { html in
          html.text(" ")
          html.tagged(wording.tagged(referral.service.named))
        }
      }
    }
  }

  private func official(_ html: inout HTMLWriter) {
    let own = answer.directory.language
    let names = wording.taggedOfficialNames(referral.service.named, own: own)
    guard !names.isEmpty else { return }
    html.element("p", [HTMLAttribute("class", "official")]) { html in
      for (number, name) in names.enumerated() {
        if number > 0 { html.text(" · ") }
        html.tagged(name)
      }
    }
  }

  private func copy(_ html: inout HTMLWriter) {
    let lines =
      [wording.name(referral.service.named), referral.contact.contact.value]
      + [words.language, words.state].compactMap { $0 } + words.steps
    CopyButton(lines: lines, of: wording.tagged(referral.service.named), wording: wording)
      .write(&html)
  }

  private func facts(_ html: inout HTMLWriter) {
    let contact = referral.contact
    html.element("ul", [HTMLAttribute("class", "facts")]) { html in
      if let office = contact.contact.office {
        html.element("li") { $0.tagged(wording.tagged(office)) }
      } else if contact.ask != nil, contact.contact.ask != contact.ask {
        let through = [("service", MessageArgument.text(wording.name(contact.owner)))]
        html.element("li", wording.text("ui.through", through))
      }
      if let language = words.language { html.element("li", language) }
      let state = contact.hours.state.rawValue
      html.element("li") { $0.element("strong", [HTMLAttribute("class", state)], words.state) }
      if contact.contact.channel.needsLine || contact.contact.cost != nil {
        html.element("li", words.cost)
      }
    }
  }

  private func steps(_ html: inout HTMLWriter) {
    guard !words.steps.isEmpty else { return }
    html.element("ol", [HTMLAttribute("class", "steps")]) { html in
      for step in words.steps { html.element("li", step) }
    }
  }

  private func notes(_ html: inout HTMLWriter) {
    let contact = referral.contact.contact
    if let note = contact.note { html.element("p") { $0.tagged(wording.tagged(note)) } }
    if let url = contact.url {
      html.element("p") { html in
        html.element("a", [HTMLAttribute("href", url), HTMLAttribute("rel", "noreferrer")]) {
          $0.dialled(url)
        }
      }
    }
  }

  private func reasons(_ html: inout HTMLWriter) {
    let hours = referral.contact.hours
    let areHoursShown = hours.state != .open && !hours.text.description.hasPrefix("unknown")
    let isEmpty =
      !areHoursShown && referral.cautions.isEmpty && referral.otherContacts.isEmpty
      && (mode == .public || referral.reasons.isEmpty)
    guard !isEmpty else { return }
    html.element("dl") { html in
      if areHoursShown {
        row("ui.hours", &html) { $0.text(HoursWords(wording: wording).text(hours.text)) }
      }
      if !referral.cautions.isEmpty {
        row("ui.mind", class: "mind", &html) { html in
          list(referral.cautions.map { wording.text("caution", $0) }, &html)
        }
      }
      if mode == .counselor, !referral.reasons.isEmpty {
        row("ui.why", class: "why", &html) { html in
          list(referral.reasons.map { wording.text("reason", $0) }, &html)
        }
      }
      if !referral.otherContacts.isEmpty {
        row("ui.also", &html) { html in
          html.element("ul") { html in
            for other in referral.otherContacts {
              let part = ContactPart(contact: other, wording: wording)
              html.element("li") { part.line(at: answer.question.at, &$0) }
            }
          }
        }
      }
    }
  }

  private func list(_ texts: [String], _ html: inout HTMLWriter) {
    html.element("ul") { html in for text in texts { html.element("li", text) } }
  }

  private func row(
    _ label: String, class name: String? = nil, _ html: inout HTMLWriter,
    _ inside: (inout HTMLWriter) -> Void
  ) {
    html.element("div", [HTMLAttribute("class", name)]) { html in
      html.element("dt", wording.text(label))
      html.element("dd") { inside(&$0) }
    }
  }

  private func checked(_ html: inout HTMLWriter) {
    let how = wording.text("how.\(referral.verified.how.rawValue)")
    let line = wording.text(
      "ui.verified", [("date", .text(wording.date(referral.verified.on))), ("how", .text(how))])
    guard mode == .counselor, !referral.sources.isEmpty else {
      return html.element("p", [HTMLAttribute("class", "checked")], line)
    }
    html.element("details", [HTMLAttribute("class", "checked")]) { html in
      html.element("summary", "\(line) · \(wording.text("ui.sources"))")
      html.element("ul") { html in
        for source in referral.sources {
          html.element("li") { SourcePart(source: source, wording: wording).write(&$0) }
        }
      }
    }
  }
}
