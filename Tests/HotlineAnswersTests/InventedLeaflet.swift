import HotlineAnswers

/// Invented sheets of a leaflet, with numbers that nobody can be reached at.
enum InventedLeaflet {
  /// A sheet with two services, in a language that runs one way or the other.
  static func sheet(
    _ locale: String, isRightToLeft: Bool = false, title: String = "Help <at> sea",
    names: [String] = ["Harbour", "Lantern & Co"]
  ) -> LeafletSheet {
    let entries = names.enumerated().map { place, name in
      LeafletSheet.Entry(
        service: "service-\(place)",
        name: TaggedText(text: name, tag: nil, isRightToLeft: isRightToLeft),
        official: TaggedText(text: "みなと", tag: "ja", isRightToLeft: false),
        contacts: [contact(place)], facts: facts(isRightToLeft), mark: nil)
    }
    return LeafletSheet(
      id: "sea", locale: locale, isRightToLeft: isRightToLeft, title: title,
      intro: ["Call."], groups: [LeafletSheet.Group(heading: "At sea", entries: entries)],
      trust: ["2026"], draft: "draft")
  }

  private static func contact(_ place: Int) -> LeafletSheet.Contact {
    LeafletSheet.Contact(
      value: "01632 96000\(place)", uri: "tel:+44163296000\(place)", kind: nil, steps: ["press 2"])
  }

  /// Hours as they stand in a sheet: isolated where the text runs from right to left.
  private static func facts(_ isRightToLeft: Bool) -> [String] {
    [isRightToLeft ? "يوم \u{2066}09:00–17:00\u{2069}" : "Mon 09:00–17:00"]
  }
}
