import HotlineHours
import HotlineModel

/// One contact of a record: the number large, then its languages with their hours, and all else.
struct RecordContactPart {
  private let contact: ContactPoint
  private let service: Service
  private let today: CivilDate
  private let wording: Wording
  private let words: RecordContactWording

  /// A contact of a service; what was verified over a year before `today` is marked.
  init(_ contact: ContactPoint, of service: Service, on today: CivilDate, _ wording: Wording) {
    (self.contact, self.service, self.today, self.wording) = (contact, service, today, wording)
    words = RecordContactWording(contact: contact, wording: wording)
  }

  func write(_ html: inout HTMLWriter) {
    let id = "c-\(contact.id)"
    let attributes = [HTMLAttribute("id", id), HTMLAttribute("aria-labelledby", "\(id)-name")]
    html.element("article", attributes) { html in
      html.element("h3", [HTMLAttribute("id", "\(id)-name")]) { name(&$0) }
      html.element("p", [HTMLAttribute("class", "reach")]) { html in
        ReachPart(contact: contact, wording: wording).write(isMain: true, &html)
        copy(&html)
      }
      if !words.reach.isEmpty {
        html.element("ul", [HTMLAttribute("class", "facts")]) { html in
          for fact in words.reach { html.element("li", fact) }
        }
      }
      steps(&html)
      offers(&html)
      notes(&html)
    }
  }

  /// The office, else the sort of contact, with its languages where they are few.
  private func name(_ html: inout HTMLWriter) {
    if let office = contact.office { return html.tagged(wording.tagged(office)) }
    html.text(words.channel)
    let tags = Set(contact.languages.flatMap(\.tags)).sorted()
    guard (1...Self.fewLanguages).contains(tags.count) else { return }
    html.text(" · \(wording.list(tags.map(wording.language)))")
  }

  /// More languages than these are told with their hours only.
  private static let fewLanguages = 3

  private func copy(_ html: inout HTMLWriter) {
    let offers = contact.languages.map { offer in
      [words.languages(offer), words.hours(offer)].compactMap { $0 }.joined(separator: ": ")
    }
    let office = contact.office.map { [wording.name($0)] } ?? []
    let lines = [wording.name(service.named)] + office + [contact.value] + words.steps + offers
    let name = TaggedText(text: contact.value, tag: nil, isRightToLeft: false)
    CopyButton(lines: lines, of: name, wording: wording).write(&html)
  }

  private func steps(_ html: inout HTMLWriter) {
    guard !words.steps.isEmpty else { return }
    html.element("ol", [HTMLAttribute("class", "steps")]) { html in
      for step in words.steps { html.element("li", step) }
    }
  }

  private func offers(_ html: inout HTMLWriter) {
    guard !contact.languages.isEmpty else { return }
    html.element("dl", [HTMLAttribute("class", "offers")]) { html in
      for offer in contact.languages {
        html.element("div") { html in
          html.element("dt", words.languages(offer) ?? wording.text("ui.hours"))
          html.element("dd", words.hours(offer))
        }
      }
    }
  }

  private func notes(_ html: inout HTMLWriter) {
    for text in words.callers { html.element("p", text) }
    for note in [contact.note, words.address].compactMap({ $0 }) {
      html.element("p") { $0.tagged(wording.tagged(note)) }
    }
    if let url = contact.url, WebLink(url) != nil {
      html.element("p") { html in
        html.element("a", [HTMLAttribute("href", url), HTMLAttribute("rel", "noreferrer")]) {
          $0.dialled(url)
        }
      }
    }
    if words.isConfidential { html.element("p", wording.text("ui.confidential")) }
    let record = ServiceWording(service: service, wording: wording)
    if let age = contact.verified.flatMap({ record.age($0, on: today) }) {
      html.element("p", [HTMLAttribute("class", "mind")], age)
    }
  }
}
