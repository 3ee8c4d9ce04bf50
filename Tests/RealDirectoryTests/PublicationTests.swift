import Foundation
import HotlineModel
import HotlineReferral
import Hotlines
import Testing

@Suite struct PublicationTests {
  /// The leaflets and handbooks of the sources.
  static let ids = [
    "leaflet-npa-help-me", "poster-cabinet-office-tip", "handbook-technical-intern",
    "leaflet-trainees-labour-law", "leaflet-working-conditions-fair",
    "manuals-health-safety-trainees", "document-departure-will", "pamphlet-victims-of-crime",
    "leaflet-coast-guard-victims", "leaflet-human-rights-languages",
    "booklet-protection-of-human-rights", "card-housekeeping-zone", "handbook-safety-abroad",
    "web-stop-child-sexual-exploitation", "leaflet-houterasu", "poster-anonymous-report",
    "pamphlets-farm", "panels-womens-education-center", "web-visa-policy-tip",
    "web-immigration-tip", "material-police-procedure-tip", "material-teachers",
    "sheets-dv-foreigners", "leaflet-tourist-consumer", "handbook-foreign-workers-tokyo",
    "guidebook-living-working", "leaflet-dv-hiroshima",
  ]

  @Test func `every leaflet and handbook of the sources has its record, and no other is there`()
    throws
  {
    #expect(try RealDirectory.open().publications().map(\.id) == Self.ids.sorted())
  }

  @Test(arguments: ids) func `a leaflet can be shown by its id`(id: String) throws {
    let text = try RealDirectory.open().recordText(of: id, reader: LanguageTag("en"))
    #expect(text.contains("[\(id)]"))
    #expect(text.contains("Languages"))
  }

  @Test(arguments: [
    ("vi", "technical-intern", "handbook-technical-intern"),
    ("mn", "technical-intern", "handbook-technical-intern"),
    ("ru", "domestic-violence", "sheets-dv-foreigners"),
    ("ru", "trafficking", "leaflet-npa-help-me"),
    ("zh-Hant", "consumer", "leaflet-tourist-consumer"),
    ("ne", "work-conditions", "handbook-foreign-workers-tokyo"),
  ])
  func `a referral points to a leaflet in the language of the person`(
    language: String, subject: String, leaflet: String
  ) throws {
    let answer = try RealDirectory.answer(["languages": [language], "subjects": [subject]])
    #expect(answer.publications.map(\.id).contains(leaflet))
  }

  @Test func `a service shows the leaflets that point to it`() throws {
    let text = try RealDirectory.open().recordText(
      of: "anonymous-report-hotline", reader: LanguageTag("en"))
    #expect(text.contains("Anonymous-Report Hot Line: poster"))
  }
}
