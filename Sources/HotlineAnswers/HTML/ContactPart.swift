import HotlineHours
import HotlineModel
import HotlineReferral

/// One contact: what one dials, opens, writes to or goes to.
struct ContactPart {
  let contact: ReferralContact
  let wording: Wording

  /// The number or address, as a link where a device can open it, with the sort of contact where it
  /// is no telephone.
  func value(isMain: Bool, _ html: inout HTMLWriter) {
    let channel = contact.contact.channel
    if channel != .phone {
      html.element(
        "span", [HTMLAttribute("class", "channel")], wording.text("channel.\(channel.rawValue)"))
      html.text(" ")
    }
    let isNumber = contact.contact.phone != nil
    let look = HTMLAttribute("class", isMain ? (isNumber ? "number" : "address") : nil)
    // A telephone cannot call a fax.
    guard let uri = contact.contact.dialLink, WebLink(uri) != nil, channel != .fax else {
      return html.element("span", [look]) { words(&$0) }
    }
    html.element("a", [look, HTMLAttribute("href", uri), HTMLAttribute("rel", "noreferrer")]) {
      words(&$0)
    }
  }

  /// The contact in one line.
  func line(at moment: Moment, _ html: inout HTMLWriter) {
    let words = ContactWording(contact, wording, at: moment)
    value(isMain: false, &html)
    if let office = contact.contact.office, wording.name(office) != contact.contact.value {
      html.text(" · ")
      html.tagged(wording.tagged(office))
    }
    let facts = [words.language, words.state].compactMap { $0 }
    html.text(([""] + facts).joined(separator: " · "))
    if !words.steps.isEmpty {
      html.text(" · \(words.steps.joined(separator: "; "))")
    }
  }

  private func words(_ html: inout HTMLWriter) {
    switch contact.contact.channel {
    // An address of a place is written in the language of the place.
    case .desk, .letter: html.element("bdi", contact.contact.value)
    case .phone, .fax, .chat, .form, .email, .app: html.dialled(contact.contact.value)
    }
  }
}
