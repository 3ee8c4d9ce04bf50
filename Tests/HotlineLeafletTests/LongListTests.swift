import HotlineAnswers
import HotlineLeaflet
import HotlineModel
import Testing

/// Lists that are longer than one card or one sheet of paper.
struct LongListTests {
  @Test(arguments: InventedSheet.locales)
  func `services go on to further cards, and a sheet has only whole sets`(locale: String) throws {
    let sheet = InventedSheet.sheet(locale)
    let leaflet = try Printed.printer.leaflet([sheet], LeafletOptions(layout: .card))
    let marks = leaflet.boxes.map(\.text).filter { $0.contains("/") && $0.count < 6 }
    let last = try #require(marks.last?.split(separator: "/").last.flatMap { Int($0) })
    #expect(marks == (0..<10 / last).flatMap { _ in (1...last).map { "\($0)/\(last)" } })
    for entry in sheet.groups.flatMap(\.entries) {
      #expect(leaflet.boxes.contains { $0.text == entry.name.text })
    }
  }

  @Test(arguments: [LeafletLayout.trifold, .zine], ["en", "ar"])
  func `a folded leaflet goes on to further sheets, with its panels numbered`(
    layout: LeafletLayout, locale: String
  ) throws {
    let leaflet = try Printed.printer.leaflet([long(locale)], LeafletOptions(layout: layout))
    let (sides, panels) = layout == .trifold ? (2, 6) : (1, 8)
    let sheets = leaflet.pageCount / sides
    #expect(sheets > 1 && leaflet.pageCount % sides == 0)
    let numbers = Set(leaflet.boxes.map(\.text).filter { $0.hasSuffix("/\(sheets * panels)") })
    #expect(numbers.count == sheets * panels)
  }

  @Test func `a poster goes on to another one, and each has its strips`() throws {
    let leaflet = try Printed.printer.leaflet([long("en")], LeafletOptions(layout: .poster))
    #expect(leaflet.pageCount > 1)
    for page in 0..<leaflet.pageCount {
      let strips = leaflet.boxes.filter {
        $0.page == page && $0.height > $0.width && $0.text == "0120-000-119"
      }
      #expect(strips.count == 7)
    }
  }

  /// The list of all invented services, six times.
  private func long(_ locale: String) -> LeafletSheet {
    let one = InventedSheet.sheet(locale)
    return LeafletSheet(
      id: one.id, locale: one.locale, isRightToLeft: one.isRightToLeft, title: one.title,
      intro: one.intro, groups: Array(repeating: one.groups, count: 6).flatMap { $0 },
      trust: one.trust, draft: one.draft)
  }
}
