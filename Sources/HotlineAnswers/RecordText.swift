public import HotlineHours
public import HotlineModel
import HotlineReferral
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
    let organization = service.organization.flatMap { wording.organization($0) }
    labelled("ui.organization", organization, &page)
    labelled(
      "ui.for-whom", service.forWhom.map { wording.text($0, of: service, part: "for") }, &page)
    labelled("ui.what", service.what.map { wording.text($0, of: service, part: "what") }, &page)
    labelled("ui.subjects", wording.list(service.subjects.map(wording.subject)), &page)
    labelled("ui.stage", wording.text("stage.\(service.stage.rawValue)"), &page)
    labelled("ui.fee", service.fee.map { wording.text("fee.\($0.rawValue)") }, &page)
    labelled("ui.coverage", wording.list(service.coverage.map(wording.place)), &page)
    limits(&page)
    if service.status != .active {
      labelled("ui.mind", wording.text("status.\(service.status.rawValue)"), &page)
    }
    if let ended = service.ended {
      let date = [("date", MessageArgument.text(wording.date(ended.on)))]
      labelled("ui.mind", wording.text("ui.ended-on", date), &page)
      let successor = ended.successor.map {
        [("service", MessageArgument.text(wording.service($0)))]
      }
      labelled("ui.mind", successor.map { wording.text("ui.successor", $0) }, &page)
    }
    for caution in service.cautions {
      labelled("ui.mind", wording.text("caution.\(caution)"), &page)
    }
  }

  private func limits(_ page: inout Page) {
    let population = service.population
    if let age = population.age {
      labelled("ui.for-whom", ages(age), &page)
    }
    labelled("ui.limit-gender", words("gender", population.gender.map(\.rawValue)), &page)
    labelled("ui.limit-residence", words("residence", population.residence.map(\.rawValue)), &page)
    labelled("ui.limit-role", words("role", population.role.map(\.rawValue)), &page)
    let names = DisplayNames(locale: wording.locale)
    labelled("ui.limit-nationality", list(population.nationality.map { names.region($0) }), &page)
  }

  private func ages(_ age: AgeRange) -> String? {
    let ends = [("min", age.min), ("max", age.max)].compactMap { name, years in
      years.map { (name, MessageArgument.number($0)) }
    }
    switch (age.min, age.max) {
    case (_?, _?): return wording.text("ui.limit-age", ends)
    case (_?, nil): return wording.text("ui.limit-age.from", ends)
    case (nil, _?): return wording.text("ui.limit-age.up-to", ends)
    case (nil, nil): return nil
    }
  }

  private func words(_ group: String, _ values: [String]) -> String? {
    list(values.map { wording.text("\(group).\($0)") })
  }

  private func list(_ words: [String]) -> String? { words.isEmpty ? nil : wording.list(words) }

  private func add(_ contact: ContactPoint, _ page: inout Page) {
    let office = contact.office.map { " · \(wording.name($0))" } ?? ""
    page.add(label: "", width: 0, "\(wording.dialled(contact.value))  [\(contact.id)]\(office)")
    var facts = [
      wording.text("channel.\(contact.channel.rawValue)"),
      wording.text("cost.\(contact.cost?.rawValue ?? "unknown")"),
    ]
    facts += Line.allCases.filter { contact.reaches(from: $0) == true }.map {
      wording.text("line.\($0.rawValue)")
    }
    page.add(label: "", width: 4, facts.joined(separator: " · "))
    if let press = contact.press {
      page.add(label: "", width: 4, wording.text("ui.press", [("keys", .text(press))]))
    }
    if let ask = contact.ask {
      page.add(
        label: "", width: 4, wording.text("ui.ask-for", [("what", .text(wording.name(ask)))]))
    }
    if !contact.callersIn.isEmpty {
      let places = wording.list(contact.callersIn.map(wording.place))
      page.add(label: "", width: 4, wording.text("ui.callers-in", [("places", .text(places))]))
    }
    if let countries = list(contact.nationality.map(DisplayNames(locale: wording.locale).region)) {
      page.add(label: "", width: 4, "\(wording.text("ui.limit-nationality")): \(countries)")
    }
    if let note = contact.note { page.add(label: "", width: 4, wording.name(note)) }
    if let url = contact.url { page.add(label: "", width: 4, wording.dialled(url)) }
    if let address = contact.whereabouts?.location?.address.map({ wording.name($0.lines) }),
      address != contact.value
    {
      page.add(label: "", width: 4, address)
    }
    for offer in contact.languages { add(offer, &page) }
    if let verified = contact.verified { age(verified, &page) }
    if case .confidential? = contact.whereabouts {
      page.add(label: "", width: 4, wording.text("ui.confidential"))
    }
  }

  private func add(_ offer: LanguageOffer, _ page: inout Page) {
    let hours = HoursWords(wording: wording).text(offer.hours)
    guard !offer.tags.isEmpty else { return page.add(label: "", width: 4, hours) }
    let languages = wording.list(offer.tags.map(wording.language))
    let mode = wording.text("mode.\(offer.mode.rawValue)")
    page.add(label: "", width: 4, "\(languages) (\(mode)): \(hours)")
  }

  private func evidence(_ page: inout Page) {
    page.add()
    for conflict in service.conflicts {
      labelled(
        "ui.conflicts",
        wording.text(
          "ui.conflict",
          [
            ("fact", .text(conflict.fact)), ("used", .text(wording.dialled(conflict.used))),
            ("other", .text(wording.dialled(conflict.other))),
            ("why", .text(wording.name(conflict.why))),
          ]), &page)
    }
    for (key, source) in service.sources.sorted(by: { $0.key < $1.key }) {
      let words = [
        source.citation, wording.date(source.date), wording.text("trust.\(source.trust.rawValue)"),
      ]
      labelled("ui.sources", "\(key): \(words.joined(separator: ", "))", &page)
    }
    let verified = [
      ("date", MessageArgument.text(wording.date(service.verified.on))),
      ("how", .text(wording.text("how.\(service.verified.how.rawValue)"))),
    ]
    page.add(wording.text("ui.verified", verified))
    age(service.verified, &page)
  }

  private func age(_ verified: Verification, _ page: inout Page) {
    let caution = today.flatMap { VerificationAge(verified, on: $0).caution }
    labelled("ui.mind", caution.map { wording.text("caution", $0) }, &page)
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
