import Foundation
import HotlineAnswers
import HotlineHours
import HotlineModel
import Hotlines
import Testing

@Suite struct LeafletTests {
  static let ids = [
    "childrens-card", "domestic-violence", "housekeepers-card", "human-rights-languages",
    "please-help-me", "sexual-violence", "technical-intern-card", "trafficking-contacts",
    "working-conditions",
  ]

  static func sheet(
    _ id: String, _ reader: String, isDiscreet: Bool = false
  ) throws -> LeafletSheet {
    try RealDirectory.open().leafletSheet(
      id, reader: LanguageTag(reader), on: Moment(rfc3339: RealDirectory.tuesdayNoon),
      isDiscreet: isDiscreet)
  }

  @Test func `the first set is there, and no other`() throws {
    #expect(try RealDirectory.open().leaflets().map(\.id) == Self.ids)
  }

  @Test(arguments: ids, LocaleTests.locales)
  func `every leaflet names somebody to call for every reader, in words that are all there`(
    id: String, locale: String
  ) throws {
    for isDiscreet in [false, true] {
      let sheet = try Self.sheet(id, locale, isDiscreet: isDiscreet)
      let entries = sheet.groups.flatMap(\.entries)
      #expect(entries.contains { $0.contacts.contains { $0.uri?.hasPrefix("tel:") == true } })
      #expect(entries.allSatisfy { !$0.contacts.isEmpty || $0.mark != nil })
      #expect(sheet.draft != nil && sheet.trust.count >= 3)
      let text = LeafletPlainText([sheet]).text
      #expect(!text.contains("⟦") && !text.contains("{"))
      #expect(!text.contains("leaflet.") && !text.contains("group."))
    }
  }

  @Test(arguments: ids, LocaleTests.locales)
  func `every short message fits, and the first one has a number`(
    id: String, locale: String
  ) throws {
    let sheet = try Self.sheet(id, locale)
    let parts = LeafletMessage(sheet).parts
    let numbers = sheet.groups.flatMap(\.entries).flatMap(\.contacts).map(\.value)
    let first = try #require(parts.first)
    #expect(numbers.contains { first.contains($0) })
    for part in parts {
      // Beyond Latin letters with accents only capital Greek ones are in the alphabet of GSM.
      let isWide = part.unicodeScalars.contains { $0.value > 0x3A9 }
      #expect(part.utf16.count <= (isWide ? 70 : 160), "\(part)")
    }
  }

  @Test func `all numbers of the contact list of 2018 are on the paper`() throws {
    let text = LeafletPlainText([try Self.sheet("trafficking-contacts", "en")]).text
    // The line of JITCO has ended; OTIT took over.
    for number in [
      "110", "#9110", "0120-924-839", "0570-013904", "03-5796-7112", "0570-003-110", "0570-090911",
      "0570-070-810", "0120-007-110", "0570-078377", "0120-279-338", "0120-250-147",
    ] {
      #expect(text.contains(number), "\(number)")
    }
    #expect(!text.contains("0120-022332"))
  }

  @Test(arguments: [
    ("vi", "0120-250-168"), ("id", "0120-250-192"), ("th", "0120-250-198"), ("km", "0120-250-366"),
  ])
  func `a technical intern reads the number of the own language`(
    reader: String, number: String
  ) throws {
    let sheet = try Self.sheet("technical-intern-card", reader)
    let otit = sheet.groups.flatMap(\.entries).first {
      $0.service == "otit-native-language-consultation"
    }
    #expect(otit?.contacts.first?.value == number)
    #expect(otit?.mark == nil)
  }

  @Test(arguments: ["technical-intern-card", "trafficking-contacts"], goldenLocales)
  func `the text is as it was read`(id: String, reader: String) throws {
    let text = LeafletPlainText([try Self.sheet(id, reader)]).text
    let digest = try RealDirectory.open().digest.dropFirst("sha256:".count).prefix(12)
    try RealGolden.check(text.replacing(digest, with: "…"), "leaflet.\(id).\(reader).txt")
  }

  static let goldenLocales = ["ar", "en", "ja", "my", "th", "ur"]
}
