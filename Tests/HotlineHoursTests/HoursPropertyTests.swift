import HotlineHours
import Testing

struct HoursPropertyTests {
  @Test(arguments: 0..<500)
  func `printing and reading again gives the same hours`(seed: Int) throws {
    var random = RandomHours(seed: seed)
    let text = random.text()
    let hours = try OpeningHours(text)
    let again = try OpeningHours(hours.description)
    #expect(again == hours, "\(text)")
    #expect(again.description == hours.description)
    #expect(again.warnings.allSatisfy { $0.code != "hours.spelling" })
  }

  @Test(arguments: 0..<200, ["Asia/Tokyo", "Europe/Berlin"])
  func `spans cover the time without gap or overlap and agree with every moment`(
    seed: Int, identifier: String
  ) throws {
    var random = RandomHours(seed: seed)
    var lottery = Lottery(seed: seed)
    let schedule = Schedule(
      hours: try OpeningHours(random.text()), zone: try Zone(identifier: identifier),
      holidays: seed % 3 == 0 ? .none : try Places.japan())
    let start = 1_760_000_000 + lottery.below(40_000_000)
    let from = Moment(secondsSince1970: start)
    let until = Moment(secondsSince1970: start + lottery.below(40 * 86_400) + 1)
    let spans = schedule.spans(from: from, until: until)
    #expect(spans.first?.from == from)
    #expect(spans.last?.until == until)
    for (span, next) in zip(spans, spans.dropFirst()) {
      #expect(span.until == next.from)
      #expect(span.state != next.state || span.comment != next.comment)
    }
    for span in spans {
      #expect(span.from < span.until)
      let length = span.until.secondsSince1970 - span.from.secondsSince1970
      for second in [0, lottery.below(length), length - 1] {
        let moment = Moment(secondsSince1970: span.from.secondsSince1970 + second)
        #expect(schedule.state(at: moment) == span.state)
        #expect(schedule.comment(at: moment) == span.comment)
      }
    }
    let change = zip(spans, spans.dropFirst()).first { $0.state != $1.state }?.1.from
    if let change { #expect(schedule.nextChange(after: from) == change) }
    let opening = zip(spans, spans.dropFirst()).first { $0.state != .open && $1.state == .open }
    if let opening { #expect(schedule.nextOpening(after: from) == opening.1.from) }
  }

  /// Nothing is known about holidays, so no guess about them may change what is called known.
  @Test(arguments: 0..<200)
  func `without a calendar nothing is called open that a calendar closes`(seed: Int) throws {
    var random = RandomHours(seed: seed)
    var lottery = Lottery(seed: seed)
    let hours = try OpeningHours(random.text())
    let known = Schedule(
      hours: hours, zone: try Places.tokyo(), holidays: try Places.japan())
    let blind = Schedule(hours: hours, zone: try Places.tokyo(), holidays: .none)
    for _ in 0..<200 {
      let moment = Moment(secondsSince1970: 1_760_000_000 + lottery.below(90_000_000))
      let state = blind.state(at: moment)
      #expect(state == .unknown || state == known.state(at: moment))
    }
  }
}
