import HotlineHours
import HotlineModel
import Testing

@testable import HotlineReferral

@Suite struct FittingPublicationsTests {
  private func leaflet(
    _ id: String, _ languages: [String], subjects: [String] = ["work"], services: [String] = []
  ) -> Publication {
    Publication(
      id: id, kind: .leaflet, title: LocalizedText(["en": id]), publisher: "union",
      subjects: subjects, services: services,
      editions: [.init(on: .undated, languages: tags(languages))],
      source: [Source(document: "001", lines: "1")])
  }

  private func best(
    _ all: [Publication], places: [String] = [], services: [String] = [],
    _ change: (inout Question) -> Void
  ) throws -> [String] {
    var question = Question(at: Moment(secondsSince1970: 0), reader: LanguageTag("en"))
    change(&question)
    return FittingPublications(question: question, places: places, services: services)
      .best(of: all).map(\.id)
  }

  @Test func `a leaflet in a language of the person about the subject fits, another does not`()
    throws
  {
    let all = [leaflet("a", ["cy"]), leaflet("b", ["vi"]), leaflet("c", ["vi"], subjects: ["law"])]
    let found = try best(all) {
      $0.languages = tags(["vi"])
      $0.subjects = ["work"]
    }
    #expect(found == ["b"])
  }

  @Test func `a tag without script is readable for whoever names one`() throws {
    let found = try best([leaflet("a", ["zh"]), leaflet("b", ["zh-Hant"])]) {
      $0.languages = tags(["zh-Hans"])
      $0.subjects = ["work"]
    }
    #expect(found == ["a"])
  }

  @Test func `the better language comes first, and at most three are shown`() throws {
    let all = ["a", "b", "c", "d"].map { leaflet($0, $0 == "d" ? ["vi"] : ["en"]) }
    let found = try best(all) {
      $0.languages = tags(["vi", "en"])
      $0.subjects = ["work"]
    }
    #expect(found == ["d", "a", "b"])
  }

  @Test func `where no subject is known the leaflets of the first services are shown`() throws {
    let all = [leaflet("a", ["en"], services: ["far"]), leaflet("b", ["en"], services: ["near"])]
    #expect(try best(all, services: ["near", "x", "y", "far"]) { _ in } == ["b"])
  }

  @Test func `what is made for staff is shown to staff only`() throws {
    var material = leaflet("a", ["en"])
    material.role = [.professional]
    #expect(try best([material]) { $0.subjects = ["work"] } == [])
    let staff = try best([material]) {
      $0.subjects = ["work"]
      $0.role = .professional
    }
    #expect(staff == ["a"])
  }

  @Test func `a leaflet of another area is left out only when the place is known`() throws {
    var local = leaflet("a", ["en"])
    local.areas = ["GB-CRF"]
    #expect(try best([local]) { $0.subjects = ["work"] } == ["a"])
    #expect(try best([local], places: ["GB-EDH", "GB"]) { $0.subjects = ["work"] } == [])
    #expect(try best([local], places: ["GB-CRF", "GB"]) { $0.subjects = ["work"] } == ["a"])
  }

  @Test func `a leaflet whose languages nobody named is never offered as readable`() throws {
    #expect(try best([leaflet("a", [])]) { $0.subjects = ["work"] } == [])
  }
}
