import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineText

/// What a leaflet says of one service.
struct LeafletEntryWords {
  /// The most ways to reach a service that paper shows.
  static let mostContacts = 3

  let leaflet: Leaflet
  let listing: Listing
  let wording: Wording
  let today: CivilDate
  let isDiscreet: Bool
  /// The language of the directory, in which names are shown to others.
  let own: LanguageTag

  private var service: Service { listing.service }

  /// The contacts; telephones alone where nothing may tell what the paper is for.
  private var open: [ListedContact] {
    // The address of a page tells what it is about.
    isDiscreet ? listing.contacts.filter { $0.contact.channel == .phone } : listing.contacts
  }

  /// The best number, or else the best contact, then those for lines it cannot be called from, then
  /// a written one.
  var shown: [ListedContact] {
    let sharing = open.filter { $0.servesReader == listing.servesReader }
    let number = sharing.first { $0.contact.channel == .phone }
    guard let first = number ?? sharing.first ?? open.first else { return [] }
    var shown = [first]
    for other in open where shown.count < Self.mostContacts {
      guard !shown.contains(where: { $0.contact.value == other.contact.value }) else { continue }
      let isNewLine = other.contact.phone != nil && !addedLines(other, to: shown).isEmpty
      let isForOthers = !other.contact.callersIn.isEmpty && listing.elsewhere == 0
      let isWritten = ![.phone, .fax, .desk, .letter].contains(other.contact.channel)
      let hasWritten = shown.contains { !$0.contact.channel.needsLine }
      if isNewLine || isForOthers || (isWritten && !hasWritten) { shown.append(other) }
    }
    return shown
  }

  var contacts: [LeafletSheet.Contact] {
    shown.enumerated().map { place, listed in
      let contact = listed.contact
      return LeafletSheet.Contact(
        value: contact.value, uri: contact.channel == .fax ? nil : contact.dialLink,
        kind: kind(listed, after: Array(shown.prefix(place))), steps: steps(listed))
    }
  }

  /// The service's own name, to show to others, in the language of the place.
  var official: TaggedText? {
    wording.taggedOfficialNames(service.named, own: own).first
  }

  var facts: [String] {
    let shown = self.shown
    var facts: [String] = []
    if let first = shown.first {
      facts += speech(first)
      if shows(.cost), first.contact.cost != nil || first.contact.phone != nil {
        facts.append(
          ContactWording(first.offers[0], wording, at: Moment(secondsSince1970: 0)).cost)
      }
    }
    if !isDiscreet { facts += conditions }
    return facts + [age(shown)].compactMap { $0 }
  }

  /// What sets it apart: the languages it answers in where the reader's is not among them, that one
  /// has to ask for the number of one's own place, that it may no longer run.
  var mark: String? {
    var marks: [String] = []
    if shown.isEmpty {
      guard listing.elsewhere > 0 else { return nil }
      let count = [("count", MessageArgument.number(listing.elsewhere))]
      marks.append(wording.text("leaflet.mark.offices", count))
    } else if !listing.servesReader {
      marks.append(languages)
    }
    if service.status == .unconfirmed { marks.append(wording.text("caution.may-have-ended")) }
    return marks.isEmpty ? nil : marks.joined(separator: " · ")
  }

  // MARK: Parts

  private func shows(_ fact: LeafletFact) -> Bool { leaflet.show.contains(fact) }

  private var languages: String {
    let tags = shown.first?.languages ?? []
    guard !tags.isEmpty else { return wording.text("leaflet.mark.language-unknown") }
    let names = wording.list(tags.map(wording.language))
    return wording.text("leaflet.mark.languages", [("languages", .text(names))])
  }

  /// Whom it is for, where, and what else one must know.
  private var conditions: [String] {
    let forWhom = shows(.conditions) ? service.forWhom : nil
    let note = shows(.notes) ? shown.first?.contact.note : nil
    return [
      forWhom.map { wording.text($0, of: service, part: "for") }, area,
      note.map { wording.name($0) },
    ].compactMap { $0 }
  }

  /// The area served, where it is a part of the country.
  private var area: String? {
    let isPart = service.coverage.allSatisfy { $0.contains("-") } && !service.coverage.isEmpty
    guard isPart, leaflet.place == nil, shows(.conditions) else { return nil }
    let places = wording.list(service.coverage.map(wording.place))
    return "\(wording.text("ui.coverage")): \(places)"
  }

  /// Languages and hours: apart where there is one offer, together where there are several.
  private func speech(_ listed: ListedContact) -> [String] {
    var lines: [String] = []
    for offer in listed.offers {
      let words = ContactWording(offer, wording, at: Moment(secondsSince1970: 0))
      // What does not serve the reader is named in the mark, with all its languages.
      let language = listed.servesReader && shows(.languages) ? words.language : nil
      let hours = shows(.hours) ? HoursWords(wording: wording).text(offer.hours.text) : nil
      let parts = [language, hours].compactMap { $0 }
      let joined =
        parts.isEmpty || listed.offers.count == 1 ? parts : [parts.joined(separator: ": ")]
      for line in joined where !lines.contains(line) { lines.append(line) }
    }
    return lines
  }

  private func steps(_ listed: ListedContact) -> [String] {
    guard shows(.keys) else { return [] }
    guard isDiscreet else {
      return ContactWording(listed.offers[0], wording, at: Moment(secondsSince1970: 0)).steps
    }
    return listed.contact.press.map { [wording.text("ui.press", [("keys", .text($0))])] } ?? []
  }

  /// What a contact is: its sort where it is no telephone, the lines that need it, its callers.
  private func kind(_ listed: ListedContact, after others: [ListedContact]) -> String? {
    let contact = listed.contact
    var words: [String] = []
    if listing.servesReader, !listed.servesReader, !listed.languages.isEmpty {
      words.append(wording.list(listed.languages.map(wording.language)))
    }
    if contact.channel != .phone {
      words.append(wording.text("channel.\(contact.channel.rawValue)"))
    }
    if !contact.callersIn.isEmpty {
      let places = wording.list(contact.callersIn.map(wording.place))
      words.append(wording.text("ui.callers-in", [("places", .text(places))]))
    } else if contact.channel == .phone, others.contains(where: { $0.contact.phone != nil }) {
      let lines = addedLines(listed, to: others)
      if !lines.isEmpty {
        words.append(wording.list(lines.map { wording.text("line.\($0.rawValue)") }))
      }
    }
    return words.isEmpty ? nil : words.joined(separator: " · ")
  }

  /// The lines that reach a contact and none of the others.
  private func addedLines(_ listed: ListedContact, to others: [ListedContact]) -> [Line] {
    Line.allCases.filter { line in
      line != .none && listed.contact.reaches(from: line) == true
        && !others.contains { $0.contact.phone != nil && $0.contact.reaches(from: line) == true }
    }
  }

  /// That the best contact was verified over a year ago, or that nobody knows when.
  private func age(_ shown: [ListedContact]) -> String? {
    guard let verified = shown.first?.verified else { return nil }
    guard VerificationAge(verified, on: today).isOld else { return nil }
    guard verified.on != .undated else { return wording.text("leaflet.old.undated") }
    return wording.text("leaflet.old", [("date", .text(wording.date(verified.on)))])
  }
}

extension ListedContact {
  /// The record of the contact.
  var contact: ContactPoint { offers[0].contact }
}
