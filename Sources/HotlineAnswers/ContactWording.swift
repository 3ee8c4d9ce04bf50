import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineText

/// One contact in words: what to do, when, for how much.
struct ContactWording {
  private let contact: ReferralContact
  private let wording: Wording
  private let at: Moment

  init(_ contact: ReferralContact, _ wording: Wording, at: Moment) {
    (self.contact, self.wording, self.at) = (contact, wording, at)
  }

  /// What to do after the call is answered: keys to press, what to ask for.
  var steps: [String] {
    var steps: [String] = []
    if let press = contact.contact.press {
      steps.append(wording.text("ui.press", [("keys", .text(press))]))
    }
    if let ask = contact.ask {
      steps.append(wording.text("ui.ask-for", [("what", .text(wording.name(ask)))]))
    }
    return steps
  }

  /// The language and how it is spoken; nil when neither is known.
  var language: String? {
    guard let tag = contact.language, let mode = contact.mode else { return nil }
    return wording.pair(wording.language(tag), wording.text("mode.\(mode.rawValue)"))
  }

  /// Open until, or opens at, with the day where it is another one.
  var state: String {
    switch contact.hours.state {
    case .unknown: return wording.text("hours.unknown") + comment
    case .open:
      guard let until = contact.hours.until else { return wording.text("hours.open-always") }
      return wording.text("hours.open-until", [("time", .text(when(until)))])
    case .closed:
      guard let opens = contact.hours.opens else { return wording.text("hours.closed") + comment }
      return wording.text("hours.closed-opens", [("when", .text(when(opens)))])
    }
  }

  private var comment: String { contact.hours.comment.map { " (\(wording.comment($0)))" } ?? "" }

  private func when(_ moment: Moment) -> String {
    let hours = moment.secondsSince1970 - at.secondsSince1970
    let sameDay = wording.day(moment) == wording.day(at)
    return sameDay || (hours < 43_200 && contact.hours.state == .open)
      ? wording.time(moment) : wording.moment(moment)
  }

  /// Who pays for reaching it.
  var cost: String { wording.text("cost.\(contact.contact.cost?.rawValue ?? "unknown")") }
}

extension Wording {
  /// The calendar day of a moment in the zone, for comparing.
  func day(_ moment: Moment) -> String {
    DateText.format(
      secondsSince1970: moment.secondsSince1970, zone: zone, skeleton: "yMd", locale: "en")
  }
}
