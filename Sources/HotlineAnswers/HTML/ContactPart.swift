import HotlineHours
import HotlineModel
import HotlineReferral

/// One contact: what one dials, opens, writes to or goes to.
struct ContactPart {
  let contact: ReferralContact
  let wording: Wording

  /// The number or address.
  func value(isMain: Bool, _ html: inout HTMLWriter) {
    ReachPart(contact: contact.contact, wording: wording).write(isMain: isMain, &html)
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
}
