public import HotlineHours
import HotlineModel
public import HotlineReferral
import HotlineText

/// An answer for a person on the phone: the emergency first, numbers large and first on their line.
public struct AnswerText {
  let answer: Answer
  let wording: Wording
  private let zone: Zone
  private let style: TextStyle
  private let columns: Int

  /// Joins an answer and the words of its reader.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - wording: The words of its reader.
  ///   - zone: The directory's zone.
  ///   - style: Plain, or marked for a terminal.
  ///   - columns: The width, 40 and above.
  public init(
    _ answer: Answer, _ wording: Wording, zone: Zone, style: TextStyle = .plain, columns: Int = 80
  ) {
    (self.answer, self.wording, self.zone) = (answer, wording, zone)
    (self.style, self.columns) = (style, max(40, columns))
  }

  /// The lines, each with a line end.
  public var text: String {
    var page = Page(columns: columns, locale: wording.locale)
    header(&page)
    emergency(&page)
    cautions(answer.cautions, "ui.mind-all", &page)
    page.add()
    for (number, referral) in answer.referrals.enumerated() {
      add(referral, number + 1, &page)
      page.add()
    }
    ending(&page)
    return page.text
  }

  private func header(_ page: inout Page) {
    let words = QuestionWords(answer, wording)
    page.add(left: words.person, right: wording.momentWithZone(answer.question.at))
    if !words.matter.isEmpty { page.add(label: "", width: 0, words.matter) }
    for subject in answer.question.heard.subjects where subject.confidence == .medium {
      let heard = [
        ("subject", MessageArgument.text(wording.subject(subject.id))),
        ("words", .text(wording.quoted(subject.matched.first ?? ""))),
      ]
      page.add(label: "  ", width: 2, wording.text("ui.heard", heard))
    }
  }

  private func emergency(_ page: inout Page) {
    guard let emergency = answer.emergency else { return }
    let urgent = answer.question.danger == true
    let label = wording.text(urgent ? "ui.danger.yes" : "ui.danger")
    let numbers = ([emergency.contact] + emergency.otherContacts).map {
      "\(wording.dialled($0.contact.value)) \(wording.name($0.owner))"
    }
    let line = "\(label)  \(numbers.joined(separator: "  "))"
    for piece in TextWrap.wrap(line, columns: columns, locale: wording.locale) {
      page.add(style.mark(piece, urgent ? .alarm : .bold))
    }
    let own = answer.directory.language
    let said = wording.text("emergency", emergency.say, in: own)
    page.add(
      label: "  " + wording.text("ui.say") + "  ", width: 2 + sayWidth, wording.foreign("「\(said)」")
    )
    if wording.locale != own.description {
      page.add(
        label: "", width: 2 + sayWidth, "(\(wording.text("emergency", emergency.say)))")
    }
  }

  private var sayWidth: Int { DisplayWidth.columns(of: wording.text("ui.say")) + 2 }

  private func add(_ referral: Referral, _ number: Int, _ page: inout Page) {
    let rank = number < 10 ? " \(number)" : "\(number)"
    let name = wording.name(referral.service.named)
    let value = wording.dialled(referral.contact.contact.value)
    let words = ContactWording(referral.contact, wording, at: answer.question.at)
    guard referral.contact.contact.phone != nil else {
      let channel = wording.text("channel.\(referral.contact.contact.channel.rawValue)")
      page.add(label: "\(rank)  ", width: 4, "\(channel)  \(name)")
      page.mark(name, style, .bold, last: 2)
      page.add(label: "", width: 4, value)
      return details(referral, words, &page)
    }
    let width = max(15, DisplayWidth.columns(of: value) + 2)
    page.add(label: "\(rank)  \(TextWrap.pad(value, to: width))", width: width + 4, name)
    page.mark(value, style, .bold, last: 3)
    details(referral, words, &page)
  }

  private func details(_ referral: Referral, _ words: ContactWording, _ page: inout Page) {
    let contact = referral.contact
    official(referral.service.named, &page)
    let facts = [office(contact), words.language, words.state, cost(words, referral)]
    page.add(label: "", width: 4, facts.compactMap { $0 }.joined(separator: " · "))
    page.mark(words.state, style, contact.hours.state == .open ? .good : .warn, last: 3)
    if !words.steps.isEmpty {
      page.add(label: "", width: 4, "→ " + words.steps.joined(separator: "; "))
    }
    if let note = contact.contact.note { page.add(label: "", width: 4, wording.name(note)) }
    if let url = contact.contact.url { page.add(label: "", width: 4, wording.dialled(url)) }
    if contact.hours.state != .open, !contact.hours.text.description.hasPrefix("unknown") {
      labelled("ui.hours", HoursWords(wording: wording).text(contact.hours.text), &page)
    }
    let why = referral.reasons.map { wording.text("reason", $0) }
    labelled("ui.why", why.joined(separator: " · "), &page)
    for caution in referral.cautions {
      labelled("ui.mind", wording.text("caution", caution), &page)
    }
    for other in referral.otherContacts { labelled("ui.also", also(other), &page) }
  }

  /// The names by which the service knows itself, for whoever picks up.
  private func official(_ service: ServiceName, _ page: inout Page) {
    let names = wording.officialNames(service, own: answer.directory.language)
    if !names.isEmpty {
      page.add(label: "", width: 4, wording.foreign(names.joined(separator: " · ")))
    }
  }

  private func office(_ contact: ReferralContact) -> String? {
    if let office = contact.contact.office { return wording.name(office) }
    guard contact.ask != nil, contact.id.split(separator: "/").first != nil else { return nil }
    return contact.contact.ask == contact.ask
      ? nil : wording.text("ui.through", [("service", .text(wording.name(contact.owner)))])
  }

  private func cost(_ words: ContactWording, _ referral: Referral) -> String? {
    referral.contact.contact.channel.needsLine || referral.contact.contact.cost != nil
      ? words.cost : nil
  }

  private func also(_ contact: ReferralContact) -> String {
    let words = ContactWording(contact, wording, at: answer.question.at)
    let value = wording.dialled(contact.contact.value)
    let office = contact.contact.office.map { wording.name($0) }
    return [value, office == value ? nil : office, words.language, words.state]
      .compactMap { $0 }.joined(separator: " · ")
      + (words.steps.isEmpty ? "" : " → " + words.steps.joined(separator: "; "))
  }

  private func labelled(_ label: String, _ text: String, _ page: inout Page) {
    guard !text.isEmpty else { return }
    let word = wording.text(label)
    page.add(label: word, width: max(6, DisplayWidth.columns(of: word) + 2), indent: 4, text)
  }

  private func cautions(_ cautions: [Phrase], _ label: String, _ page: inout Page) {
    for caution in cautions { footer(label, wording.text("caution", caution), &page) }
  }

  private func footer(_ label: String, _ text: String, _ page: inout Page) {
    let word = wording.text(label)
    page.add(label: word, width: max(13, DisplayWidth.columns(of: word) + 2), text)
  }

  private func ending(_ page: inout Page) {
    for stage in answer.pathway where !stage.cautions.isEmpty {
      for caution in stage.cautions {
        footer("stage.\(stage.stage.rawValue)", wording.text("caution", caution), &page)
      }
    }
    for entry in answer.notListed {
      let why = entry.reasons.map { wording.text("excluded", $0) }.joined(separator: "; ")
      footer("ui.not-listed", "\(wording.name(entry.name)): \(why)", &page)
    }
    for publication in answer.publications {
      let words = PublicationWords(publication: publication, wording: wording)
      footer("ui.leaflets", words.line(for: answer.question.languages), &page)
    }
    for ask in answer.ask.prefix(3) {
      let because = wording.text("because", ask.because)
      footer("ui.ask-next", "\(wording.text("ask.\(ask.fact.rawValue)")) (\(because))", &page)
    }
    for phrase in answer.relaxed { footer("ui.relaxed", wording.text("relaxed", phrase), &page) }
    for phrase in answer.gaps { footer("ui.gaps", wording.text("gap", phrase), &page) }
    source(&page)
  }

  private func source(_ page: inout Page) {
    let digest = answer.digest.prefix(19)
    var line = wording.text(
      "ui.directory",
      [
        ("version", .text(wording.dialled(answer.directory.version))),
        ("digest", .text("\(digest)…")),
      ])
    let old = answer.referrals.filter { referral in
      referral.cautions.contains { $0.code == "verified.old" || $0.code == "verified.undated" }
    }.count
    if old > 0 { line += " · " + wording.text("ui.stale", [("count", .number(old))]) }
    let drafts = wording.standsOnDrafts(answer) ? [wording.text("ui.draft")] : []
    for text in [line] + drafts {
      for piece in TextWrap.wrap(text, columns: columns, locale: wording.locale) {
        page.add(style.mark(piece, .faint))
      }
    }
  }
}
