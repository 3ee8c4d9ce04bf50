import Foundation
import HotlineAnswers
import HotlineLeaflet
import HotlineModel
import Testing

struct ReadBackTests {
  @Test(arguments: Printed.rows)
  func `every number and every name is found in the file`(row: Printed.Row) throws {
    let sheet = InventedSheet.sheet(row.locale, services: Printed.services(row))
    let text = Self.plain(try Poppler.text(Printed.leaflet(row).pdf))
    for entry in sheet.groups.flatMap(\.entries) {
      // Of several ways to reach a service a card has the first.
      let isCard = row.layout == .card || row.layout == .discreetCard
      for contact in isCard ? Array(entry.contacts.prefix(1)) : entry.contacts {
        #expect(text.contains(Self.plain(contact.value)))
      }
      guard row.layout != .discreetCard else { continue }
      #expect(text.contains(Self.plain(entry.name.text)), "\(entry.name.text)")
    }
  }

  @Test(arguments: InventedSheet.locales)
  func `every word of a list is found in the file`(locale: String) throws {
    let sheet = InventedSheet.sheet(locale)
    let text = Self.plain(
      try Poppler.text(Printed.leaflet(.init(layout: .a4, locale: locale)).pdf))
    let facts = sheet.groups.flatMap(\.entries).flatMap(\.facts)
    for words in [sheet.title] + sheet.intro + facts + sheet.trust {
      #expect(text.contains(Self.plain(words)), "\(words)")
    }
  }

  @Test func `the file has a title, a date, a language and a structure`() throws {
    let pdf = try Printed.leaflet(.init(layout: .a4, locale: "vi")).pdf
    let facts = try Poppler.facts(pdf)
    #expect(facts.contains("Ai giúp bạn, và bằng tiếng nào"))
    #expect(facts.contains("2026"))
    #expect(facts.contains("Tagged:          yes"))
    let plain = String(decoding: pdf, as: UTF8.self)
    #expect(plain.contains("/Lang (vi)"))
    #expect(plain.contains("/DisplayDocTitle true"))
    #expect(plain.contains("/URI (tel:0120000119)"))
  }

  /// Without spaces and ends of lines, and without marks of direction; in one form of Unicode.
  private static func plain(_ text: String) -> String {
    let marks = Set(
      "\u{200E}\u{200F}\u{202A}\u{202B}\u{202C}\u{2066}\u{2067}\u{2068}\u{2069}".unicodeScalars)
    let scalars = text.precomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      !marks.contains($0) && !$0.properties.isWhitespace
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
