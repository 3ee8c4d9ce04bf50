import HotlineModel

/// What one dials, opens, writes to or goes to.
struct ReachPart {
  let contact: ContactPoint
  let wording: Wording

  /// The number or address, as a link where a device can open it, with the sort of contact where it
  /// is no telephone.
  func write(isMain: Bool, _ html: inout HTMLWriter) {
    let channel = contact.channel
    if channel != .phone {
      html.element(
        "span", [HTMLAttribute("class", "channel")], wording.text("channel.\(channel.rawValue)"))
      html.text(" ")
    }
    let look = HTMLAttribute(
      "class", isMain ? (contact.phone != nil ? "number" : "address") : nil)
    // A telephone cannot call a fax.
    guard let uri = contact.dialLink, WebLink(uri) != nil, channel != .fax else {
      return html.element("span", [look]) { words(&$0) }
    }
    html.element("a", [look, HTMLAttribute("href", uri), HTMLAttribute("rel", "noreferrer")]) {
      words(&$0)
    }
  }

  private func words(_ html: inout HTMLWriter) {
    switch contact.channel {
    // An address of a place is written in the language of the place.
    case .desk, .letter: html.element("bdi", contact.value)
    case .phone, .fax, .chat, .form, .email, .app: html.dialled(contact.value)
    }
  }
}
