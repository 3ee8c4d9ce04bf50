/// One service of a leaflet, or of a list that shows what a leaflet shows.
struct LeafletEntryPart {
  let entry: LeafletSheet.Entry
  /// Where the name leads; nil where it leads nowhere.
  var address: String?

  /// Writes the entry.
  func write(_ html: inout HTMLWriter) {
    html.element("div", [HTMLAttribute("class", "name")]) { html in
      guard let address else { return name(entry.name, &html) }
      html.element("a", [HTMLAttribute("href", address)]) { name(entry.name, &$0) }
    }
    if let official = entry.official {
      html.element("div", [HTMLAttribute("class", "official")]) { $0.tagged(official) }
    }
    for contact in entry.contacts {
      html.element("div", [HTMLAttribute("class", "contact")]) { self.contact(contact, &$0) }
    }
    if let mark = entry.mark {
      html.element("div", [HTMLAttribute("class", "mark")]) { $0.isolating(mark) }
    }
    guard !entry.facts.isEmpty else { return }
    html.element("div", [HTMLAttribute("class", "facts")]) {
      $0.isolating(entry.facts.joined(separator: " · "))
    }
  }

  /// The name, with how it is spoken above it where that is known.
  private func name(_ name: TaggedText, _ html: inout HTMLWriter) {
    guard let reading = name.reading else { return html.tagged(name) }
    html.element("ruby") { html in
      html.text(name.text)
      html.element("rp", "(")
      html.element("rt", reading)
      html.element("rp", ")")
    }
  }

  private func contact(_ contact: LeafletSheet.Contact, _ html: inout HTMLWriter) {
    if let uri = contact.uri, WebLink(uri) != nil {
      html.element("a", [HTMLAttribute("href", uri), HTMLAttribute("rel", "noreferrer")]) {
        $0.dialled(contact.value)
      }
    } else if contact.isDialled {
      html.dialled(contact.value)
    } else {
      // The address of a place runs as its own language does.
      html.element("bdi", contact.value)
    }
    for word in [contact.kind].compactMap({ $0 }) + contact.steps { html.isolating(" · \(word)") }
  }
}

extension HTMLWriter {
  /// Writes a text whose isolated parts become elements: numbers keep their order also where a
  /// program drops the invisible marks.
  mutating func isolating(_ words: String) {
    var rest = words[...]
    while let start = rest.firstIndex(where: { $0 == "\u{2066}" || $0 == "\u{2068}" }),
      let end = rest[start...].firstIndex(of: "\u{2069}")
    {
      text(String(rest[..<start]))
      // LEFT-TO-RIGHT ISOLATE, FIRST STRONG ISOLATE, and POP DIRECTIONAL ISOLATE at the end.
      let inside = String(rest[rest.index(after: start)..<end])
      if rest[start] == "\u{2066}" { dialled(inside) } else { element("bdi", inside) }
      rest = rest[rest.index(after: end)...]
    }
    text(String(rest))
  }
}
