import HotlineText

/// A leaflet as lines of text, in one language or in several, one after another.
public struct LeafletPlainText {
  private let sheets: [LeafletSheet]
  private let columns: Int

  /// Joins the sheets of a leaflet.
  ///
  /// - Parameters:
  ///   - sheets: One for each language, in the order of the paper.
  ///   - columns: The width in columns, wide letters counted as two; 80 by default.
  public init(_ sheets: [LeafletSheet], columns: Int = 80) {
    (self.sheets, self.columns) = (sheets, columns)
  }

  /// The lines, each with a line end.
  public var text: String {
    sheets.map(text).joined(separator: "\n\(String(repeating: "-", count: columns))\n\n")
  }

  private func text(_ sheet: LeafletSheet) -> String {
    var page = Page(columns: columns, locale: sheet.locale)
    page.add(label: "", width: 0, sheet.title)
    for paragraph in sheet.intro {
      page.add()
      page.add(label: "", width: 0, paragraph)
    }
    for group in sheet.groups {
      page.add()
      if let heading = group.heading { page.add(label: "", width: 0, heading) }
      for entry in group.entries { add(entry, of: sheet, &page) }
    }
    page.add()
    for line in sheet.trust + [sheet.draft].compactMap({ $0 }) {
      page.add(label: "", width: 0, line)
    }
    return page.text
  }

  private func add(_ entry: LeafletSheet.Entry, of sheet: LeafletSheet, _ page: inout Page) {
    let reading = entry.name.reading.map { " (\($0))" } ?? ""
    page.add(label: "- ", width: 2, words(entry.name, sheet) + reading)
    if let official = entry.official {
      page.add(label: "", width: 2, indent: 2, words(official, sheet))
    }
    for contact in entry.contacts {
      let kind = contact.kind.map { "  \($0)" } ?? ""
      let steps = contact.steps.map { "  → \($0)" }.joined()
      page.add(label: "", width: 2, indent: 2, isolated(contact.value, sheet) + kind + steps)
    }
    if let mark = entry.mark { page.add(label: "! ", width: 2, indent: 2, mark) }
    if !entry.facts.isEmpty {
      page.add(label: "", width: 2, indent: 2, entry.facts.joined(separator: " · "))
    }
  }

  /// Words that run the other way than the lines around them keep their own order.
  private func words(_ text: TaggedText, _ sheet: LeafletSheet) -> String {
    text.isRightToLeft == sheet.isRightToLeft ? text.text : isolated(text.text, sheet)
  }

  private func isolated(_ value: String, _ sheet: LeafletSheet) -> String {
    sheet.isRightToLeft ? BidiIsolation.isolate(value) : value
  }
}
