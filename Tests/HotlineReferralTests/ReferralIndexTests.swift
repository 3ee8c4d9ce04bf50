import HotlineHours
import HotlineModel
import Testing

@testable import HotlineReferral

struct ReferralIndexTests {
  private func builder() -> Builder {
    Builder([
      .invented("union") {
        $0.subjects = ["overtime"]
        $0.contacts = [
          .invented("vi") { $0.languages = [.speaking("vi"), .speaking("en", by: .interpreter)] },
          .invented("chat") {
            ($0.channel, $0.languages, $0.callersIn) = (.chat, [], ["GB-CAM-ely"])
          },
        ]
      },
      .invented("court") { $0.through = [Passage(service: "union", ask: nil, source: [])] },
      .invented("old") {
        ($0.status, $0.contacts) = (.ended, [.invented { $0.anonymous = false }])
      },
      .invented("silent") { $0.contacts = [] },
    ])
  }

  @Test func `services stand in the order of their ids`() throws {
    let index = try ReferralIndex(builder().content)
    #expect(index.serviceIDs == ["court", "old", "silent", "union"])
    #expect(index.serviceCount == 4)
    #expect(index.serviceIDs.map { index.position(of: $0) } == [0, 1, 2, 3])
    for id in ["", "a", "courts", "zoo"] { #expect(index.position(of: id) == nil) }
  }

  @Test func `every offer of every contact is a row, reached through others too`() throws {
    let index = try ReferralIndex(builder().content)
    #expect((0..<4).map { index.rows(of: $0) } == [0..<4, 4..<5, 5..<5, 5..<8])
    #expect(index.rows.map(\.service) == [0, 0, 0, 0, 1, 3, 3, 3])
    #expect(index.rows.map(\.owner) == [0, 3, 3, 3, 1, 3, 3, 3])
    #expect(index.rows.map(\.contact) == [0, 0, 0, 1, 0, 0, 0, 1])
    #expect(index.rows.map(\.offer) == [0, 0, 1, -1, 0, 0, 1, -1])
    #expect(index.rows.map(\.schedule) == [0, 0, 0, -1, 0, 0, 0, -1])
    #expect(index.rows.map(\.scope) == [3, 3, 3, 0, 3, 3, 3, 0])
    #expect(index.schedules.count == 1)
  }

  @Test func `rows are found by language, subject, area, channel and state`() throws {
    let index = try ReferralIndex(builder().content)
    #expect(index.tags == tags(["en", "vi"]))
    #expect(
      index.speech.mapValues(Array.init) == [
        "en|staff": [0, 4], "vi|staff": [1, 5], "en|interpreter": [2, 6],
      ])
    #expect(Array(index.unknownLanguage) == [3, 7])
    #expect(Array(index.rows(about: "wages")) == [0, 1, 2, 3, 4, 5, 6, 7])
    #expect(Array(index.rows(about: "overtime")) == [5, 6, 7])
    #expect(Array(index.rows(about: "hours")) == [])
    #expect(
      index.areas.mapValues(Array.init) == [
        "GB": [0, 1, 2, 4, 5, 6], "GB-CAM-ely": [3, 7],
      ])
    #expect(index.channels[.chat].map(Array.init) == [3, 7])
    #expect(Array(index.running) == [0, 1, 2, 3, 5, 6, 7])
    #expect(Array(index.named) == [4])
    #expect(index.unreached[.none].map(Array.init) == [0, 1, 2, 4, 5, 6])
    #expect(index.reached[.prepaid].map(Array.init) == [3, 7])
  }

  @Test func `places and subjects carry what holds them`() throws {
    let index = try ReferralIndex(builder().content)
    #expect(index.chain(ofPlace: "GB-CAM-ely") == ["GB-CAM-ely", "GB-CAM", "GB"])
    #expect(index.chain(ofSubject: "overtime") == ["overtime", "wages", "work"])
    #expect(index.chain(ofSubject: "nothing") == ["nothing"])
  }

  @Test func `a circle of places ends`() throws {
    var builder = builder()
    builder.content.places[0].parent = "GB-CAM"
    let index = try ReferralIndex(builder.content)
    #expect(index.chain(ofPlace: "GB-CAM") == ["GB-CAM", "GB"])
  }

  @Test func `a zone that does not exist is refused`() {
    var builder = builder()
    builder.content.header.zone = "Europe/Nowhere"
    #expect(throws: ZoneError.self) { try ReferralIndex(builder.content) }
  }

  @Test(arguments: [
    ("GB-CAM-ely", ["GB-CAM-ely", "GB-CAM", "GB"]), ("GB", ["GB"]),
    ("GB-CAM-ely-north", ["GB-CAM-ely-north", "GB-CAM-ely", "GB-CAM", "GB"]),
    // The record says something else than the id.
    ("GB-CAM-isle", ["GB-CAM-isle", "GB-KEN", "GB"]),
  ])
  func `an id tells what a place lies in unless its record says otherwise`(
    id: String, chain: [String]
  ) throws {
    var content = Builder([]).content
    content.places.append(
      Place(
        id: "GB-CAM-isle", parent: "GB-KEN", kind: .municipality, name: LocalizedText([:])))
    #expect(try ReferralIndex(content).chain(ofPlace: id) == chain)
  }

  @Test func `municipalities that no service names take no room`() throws {
    var content = Builder([.invented("a")]).content
    let size = try ReferralIndex(content).bytes.count
    content.places += (0..<100).map {
      Place(
        id: "GB-CAM-town\($0)", parent: "GB-CAM", kind: .municipality, name: LocalizedText([:]),
        latitude: 52, longitude: 0)
    }
    #expect(try ReferralIndex(content).bytes.count == size)
  }
}
