import HotlineModel
import HotlineReferral
import HotlineText

/// Whom to call in danger now, and what to say: stands above everything.
struct EmergencyPart {
  let answer: Answer
  let wording: Wording

  func write(_ html: inout HTMLWriter) {
    let isUrgent = answer.question.danger == true
    let attributes = [
      HTMLAttribute("id", "emergency"), HTMLAttribute("aria-labelledby", "emergency-title"),
      HTMLAttribute("class", isUrgent ? "alarm" : nil),
    ]
    guard let emergency = answer.emergency else {
      return html.element("div", [HTMLAttribute("id", "emergency")], "")
    }
    html.element("section", attributes) { html in
      html.element(
        "h2", [HTMLAttribute("id", "emergency-title")],
        wording.text(isUrgent ? "ui.danger.yes" : "ui.danger"))
      html.element("ul", [HTMLAttribute("class", "calls")]) { html in
        for contact in [emergency.contact] + emergency.otherContacts { call(contact, &html) }
      }
      say(emergency.say, &html)
    }
  }

  private func call(_ contact: ReferralContact, _ html: inout HTMLWriter) {
    html.element("li") { html in
      let link = [
        HTMLAttribute("class", "number"), HTMLAttribute("href", contact.contact.dialLink),
      ]
      html.element("a", link) { html in
        html.dialled(contact.contact.value)
        html.text(" ")
        html.element("span") { $0.tagged(wording.tagged(contact.owner)) }
      }
    }
  }

  private func say(_ phrase: Phrase, _ html: inout HTMLWriter) {
    let own = answer.directory.language
    html.element("p", [HTMLAttribute("class", "say")]) { html in
      html.element("span", [HTMLAttribute("class", "label")], wording.text("ui.say"))
      html.text(" ")
      html.element(
        "bdi", [HTMLAttribute("lang", own.description)],
        "「\(wording.text("emergency", phrase, in: own))」")
      if wording.locale != own.description {
        html.text(" ")
        html.element(
          "span", [HTMLAttribute("class", "own")], "(\(wording.text("emergency", phrase)))")
      }
    }
  }
}
