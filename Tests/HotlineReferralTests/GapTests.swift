import HotlineHours
import HotlineModel
import HotlineReferral
import Testing

struct GapTests {
  private let monday = Moment(secondsSince1970: 1_795_424_400)

  @Test(arguments: [(0, 10, ["few"]), (2, 10, ["few"]), (3, 10, []), (5, 2, []), (1, 1, [])])
  func `fewer than three is a gap, unless fewer are wanted`(
    count: Int, limit: Int, gaps: [String]
  ) throws {
    let services = Service.invented((0..<count).map { "s\($0)" })
    let answer = try Builder(services).answer(.asking(), limit: limit)
    #expect(answer.referrals.count == min(count, limit))
    #expect(answer.gaps.codes == gaps)
    if let few = answer.gaps.first { #expect(few == Phrase("few", [("count", .number(count))])) }
  }

  private static let spoken: [([String], [Mode], [String])] = [
    (["vi", "vi", "en"], [.staff, .text, .staff], []),
    (["id", "ms", "en"], [.staff, .staff, .staff], ["language.none"]),
    (["en", "vi", "en"], [.staff, .machine, .staff], ["language.own"]),
    (["en", "ja-simple", "en"], [.staff, .staff, .staff], ["language.own"]),
    (["en", "en", "en"], [.staff, .staff, .staff], ["language.none"]),
  ]

  @Test(arguments: spoken)
  func `a language that nobody speaks is a gap`(
    offered: [String], modes: [Mode], gaps: [String]
  ) throws {
    let services = zip(offered, modes).enumerated().map { place, offer in
      Service.invented("s\(place)") { $0.offers = [.speaking(offer.0, by: offer.1)] }
    }
    let answer = try Builder(services).answer(.asking { $0.languages = tags(["vi"]) })
    #expect(answer.gaps.codes == gaps)
    for gap in answer.gaps {
      #expect(gap.arguments == Phrase("", [("language", .language(LanguageTag("vi")))]).arguments)
    }
  }

  @Test func `where nobody is open, the gap says who opens first`() throws {
    let late = try OpeningHours("Mo 10:00-17:00")
    let early = try OpeningHours("Mo 09:00-17:00")
    let services =
      Service.invented(["a", "c"]) { $0.hours = late } + [.invented("b") { $0.hours = early }]
    let first: [(String, Phrase.Value)] = [
      ("opens", .moment(monday)),
      ("service", .services([ServiceName(id: "b", official: LocalizedText(["en": "The b"]))])),
    ]
    let answer = try Builder(services).answer(.asking())
    #expect(answer.gaps == [Phrase("hours.none-open.until", first)])
    let language: [(String, Phrase.Value)] = [("language", .language(LanguageTag("en")))]
    let spoken = try Builder(services).answer(.asking { $0.languages = tags(["en"]) })
    #expect(spoken.gaps == [Phrase("hours.none-open-language.until", language + first)])
  }

  @Test func `where nobody knows the hours, the gap says only that`() throws {
    let services = Service.invented(["a", "b", "c"]) { $0.hours = .unknown }
    #expect(try Builder(services).answer(.asking()).gaps == [Phrase("hours.none-open")])
  }

  @Test func `one who is open fills the gap`() throws {
    let late = try OpeningHours("Mo 10:00-17:00")
    let services = Service.invented(["a", "b"]) { $0.hours = late } + [.invented("c")]
    #expect(try Builder(services).answer(.asking()).gaps == [])
  }
}
