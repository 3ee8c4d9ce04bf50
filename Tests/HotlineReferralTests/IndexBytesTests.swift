import HotlineHours
import HotlineModel
import Testing

@testable import HotlineReferral

struct IndexBytesTests {
  private func read(_ bytes: [UInt8], _ content: DirectoryContent) throws -> ReferralIndex {
    try ReferralIndex(
      bytes: bytes, header: content.header, languages: content.languages,
      holidays: content.homeHolidays)
  }

  @Test(arguments: 0..<40)
  func `an index read from its bytes is the same index`(seed: Int) throws {
    let content = RandomDirectory(seed: seed).builder.content
    let index = try ReferralIndex(content)
    #expect(try read(index.bytes, content) == index)
    #expect(try read(index.bytes, content).bytes == index.bytes)
  }

  @Test(arguments: [
    AgeRange(), AgeRange(min: 0), AgeRange(max: 17), AgeRange(min: 18, max: 39),
  ])
  func `a range of ages keeps its open ends`(range: AgeRange) throws {
    let content = Builder([.invented("a") { $0.population.age = range }]).content
    let index = try read(try ReferralIndex(content).bytes, content)
    #expect(index.limits.ages.mapValues(Array.init) == [range: [0]])
  }

  @Test func `a directory without services is read back`() throws {
    let content = Builder([]).content
    let index = try ReferralIndex(content)
    #expect(try read(index.bytes, content) == index)
  }

  @Test func `bytes that end too soon are refused wherever they end`() throws {
    let content = RandomDirectory(seed: 1).builder.content
    let bytes = try ReferralIndex(content).bytes
    for count in 0..<bytes.count {
      #expect(throws: IndexBytesError.self) { try read(Array(bytes[..<count]), content) }
    }
    #expect(throws: IndexBytesError.endsTooSoon) { try read(Array(bytes.dropLast()), content) }
  }

  @Test(arguments: [
    ("mobile", "mobila", IndexBytesError.unknownName("mobila")),
    ("phone", "phony", .unknownName("phony")), ("female", "femals", .unknownName("femals")),
  ])
  func `a name that is not known is refused`(
    name: String, damaged: String, error: IndexBytesError
  ) throws {
    let content = Builder([
      .invented("a") {
        $0.population.gender = [.male]
        $0.contacts[0].callableFrom = [.mobile]
      }
    ]).content
    let bytes = try ReferralIndex(content).bytes
    let broken = bytes.replacing(Array(name.utf8), with: Array(damaged.utf8))
    #expect(broken != bytes)
    #expect(throws: error) { try read(broken, content) }
  }

  @Test func `hours that cannot be read are unknown, never open`() throws {
    let content = Builder([.invented("a")]).content
    let index = try ReferralIndex(content)
    #expect(index.schedules[0].hours == .always)
    let damaged = index.bytes.replacing(Array("24/7".utf8), with: Array("27/4".utf8))
    let schedule = try read(damaged, content).schedules[0]
    #expect(schedule.hours == .unknown)
    #expect(schedule.state(at: Question.asking().at) == .unknown)
  }

  @Test func `a zone that is not known is refused`() throws {
    var content = Builder([.invented("a")]).content
    let bytes = try ReferralIndex(content).bytes
    content.header.zone = "Europe/Nowhere"
    let expected = IndexBytesError.unreadable("the time zone Europe/Nowhere")
    #expect(throws: expected) { try read(bytes, content) }
  }

  @Test(arguments: [
    (IndexBytesError.endsTooSoon, "the index ends too soon; build the directory file again"),
    (
      .unknownName("x"),
      "the index names \"x\", which this version does not know; build the file again"
    ),
    (.unreadable("hours"), "the index holds hours that cannot be read; build the file again"),
  ])
  func `an error says what to do`(error: IndexBytesError, text: String) {
    #expect(error.description == text)
  }
}
