public import HotlineHours
public import HotlineModel
import HotlineText

/// The whole record of a service for a person: contacts, hours, sources, conflicts.
public struct RecordText {
  private let service: Service
  private let publications: [Publication]
  private let today: CivilDate?
  private let wording: Wording

  /// Joins a record and the words of its reader.
  ///
  /// - Parameters:
  ///   - service: The record.
  ///   - publications: The leaflets and pages that point to it.
  ///   - today: The day on which what was verified over a year ago is marked; nil to mark nothing.
  ///   - wording: The words of the reader.
  public init(
    _ service: Service, publications: [Publication] = [], on today: CivilDate? = nil,
    _ wording: Wording
  ) {
    (self.service, self.publications) = (service, publications)
    (self.today, self.wording) = (today, wording)
  }

  /// The lines, each with a line end.
  public var text: String {
    var page = Page(columns: 80, locale: wording.locale)
    let shown = wording.name(service.named)
    page.add("\(shown)  [\(service.id)]")
    for name in service.name.withoutReadings.values.sorted() where name != shown {
      page.add("  \(wording.foreign(name))")
    }
    facts(&page)
    page.add()
    for contact in service.contacts { add(contact, &page) }
    for passage in service.through {
      line(
        "ui.through", wording.service(passage.service), passage.ask.map { wording.name($0) } ?? "",
        &page)
    }
    for publication in publications {
      let words = PublicationWords(publication: publication, wording: wording)
      labelled("ui.leaflets", words.line(for: []), &page)
    }
    evidence(&page)
    return page.text
  }

  private func facts(_ page: inout Page) {
    let words = ServiceWording(service: service, wording: wording)
    labelled("ui.organization", words.organization, &page)
    labelled("ui.for-whom", words.forWhom, &page)
    labelled("ui.what", words.what, &page)
    labelled("ui.subjects", wording.list(service.subjects.map(wording.subject)), &page)
    labelled("ui.stage", wording.text("stage.\(service.stage.rawValue)"), &page)
    labelled("ui.fee", words.fee, &page)
    labelled("ui.coverage", wording.list(service.coverage.map(wording.place)), &page)
    for limit in words.limits { labelled(limit.label, limit.text, &page) }
    let mind = words.standing + [words.successor].compactMap { $0 } + words.cautions
    for text in mind { labelled("ui.mind", text, &page) }
  }

  private func add(_ contact: ContactPoint, _ page: inout Page) {
    let words = RecordContactWording(contact: contact, wording: wording)
    let office = contact.office.map { " · \(wording.name($0))" } ?? ""
    page.add(label: "", width: 0, "\(wording.dialled(contact.value))  [\(contact.id)]\(office)")
    var lines = [words.facts.joined(separator: " · ")] + words.steps + words.callers
    lines += [
      contact.note.map { wording.name($0) }, contact.url.map { wording.dialled($0) },
      words.address.map { wording.name($0) },
    ].compactMap { $0 }
    for line in lines { page.add(label: "", width: 4, line) }
    for offer in contact.languages {
      let texts = [words.languages(offer), words.hours(offer)].compactMap { $0 }
      page.add(label: "", width: 4, texts.joined(separator: ": "))
    }
    if let verified = contact.verified { age(verified, &page) }
    if words.isConfidential { page.add(label: "", width: 4, wording.text("ui.confidential")) }
  }

  private func evidence(_ page: inout Page) {
    let words = ServiceWording(service: service, wording: wording)
    page.add()
    for conflict in words.conflicts { labelled("ui.conflicts", conflict, &page) }
    for (key, source) in service.sources.sorted(by: { $0.key < $1.key }) {
      let words = [
        source.citation, wording.date(source.date), wording.text("trust.\(source.trust.rawValue)"),
      ]
      labelled("ui.sources", "\(key): \(words.joined(separator: ", "))", &page)
    }
    page.add(words.verified)
    age(service.verified, &page)
  }

  private func age(_ verified: Verification, _ page: inout Page) {
    let words = ServiceWording(service: service, wording: wording)
    labelled("ui.mind", today.flatMap { words.age(verified, on: $0) }, &page)
  }

  private func line(_ id: String, _ value: String, _ more: String, _ page: inout Page) {
    page.add(label: "→ ", width: 2, wording.text(id, [("service", .text(value))]) + " " + more)
  }

  private func labelled(_ label: String, _ text: String?, _ page: inout Page) {
    guard let text, !text.isEmpty else { return }
    let word = wording.text(label)
    page.add(label: word, width: max(14, DisplayWidth.columns(of: word) + 2), text)
  }
}
