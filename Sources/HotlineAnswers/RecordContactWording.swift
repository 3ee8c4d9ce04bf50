import HotlineModel
import HotlineText

/// What a record says of one contact, in the words of a reader.
struct RecordContactWording {
  let contact: ContactPoint
  let wording: Wording

  /// The sort of contact, what it costs, and the lines that reach it.
  var facts: [String] { [channel, cost] + lines }

  /// What it costs and the lines that reach it, where those matter.
  var reach: [String] {
    (contact.channel.needsLine || contact.cost != nil ? [cost] : [])
      + (contact.channel.needsLine ? lines : [])
  }

  private var lines: [String] {
    Line.allCases.filter { contact.reaches(from: $0) == true }
      .map { wording.text("line.\($0.rawValue)") }
  }

  /// The sort of contact.
  var channel: String { wording.text("channel.\(contact.channel.rawValue)") }

  /// Who pays for reaching it.
  var cost: String { wording.text("cost.\(contact.cost?.rawValue ?? "unknown")") }

  /// What to do after the call is answered: keys to press, what to ask for.
  var steps: [String] {
    let press = contact.press.map { wording.text("ui.press", [("keys", .text($0))]) }
    let ask = contact.ask.map { wording.text("ui.ask-for", [("what", .text(wording.name($0)))]) }
    return [press, ask].compactMap { $0 }
  }

  /// Whose calls alone it takes: areas, nationalities.
  var callers: [String] {
    var callers: [String] = []
    if !contact.callersIn.isEmpty {
      let places = wording.list(contact.callersIn.map(wording.place))
      callers.append(wording.text("ui.callers-in", [("places", .text(places))]))
    }
    if !contact.nationality.isEmpty {
      let names = DisplayNames(locale: wording.locale)
      let countries = wording.list(contact.nationality.map { names.region($0) })
      callers.append("\(wording.text("ui.limit-nationality")): \(countries)")
    }
    return callers
  }

  /// Where it is, when that may be told and is not its value already; nil otherwise.
  var address: LocalizedText? {
    guard let lines = contact.whereabouts?.location?.address?.lines,
      wording.name(lines) != contact.value
    else { return nil }
    return lines
  }

  /// Whether it is somewhere that nobody may be told.
  var isConfidential: Bool {
    if case .confidential? = contact.whereabouts { return true }
    return false
  }

  /// The languages of an offer and how they are spoken; nil when it names none.
  func languages(_ offer: LanguageOffer) -> String? {
    guard !offer.tags.isEmpty else { return nil }
    let languages = wording.list(offer.tags.map(wording.language))
    return "\(languages) (\(wording.text("mode.\(offer.mode.rawValue)")))"
  }

  /// The hours of an offer.
  func hours(_ offer: LanguageOffer) -> String { HoursWords(wording: wording).text(offer.hours) }
}
