/// The moments at which a schedule may change, rising, after one moment and up to another.
struct ScheduleBoundaries: Sequence, IteratorProtocol {
  private let zone: Zone
  private let minutes: [Int]
  private let until: Int
  private var last: Int
  private var day: Int
  private var index = 0

  init(zone: Zone, minutes: [Int], after: Moment, until: Moment) {
    self.zone = zone
    self.minutes = minutes
    self.until = until.secondsSince1970
    last = after.secondsSince1970
    day = floorDivide(zone.clock(at: after), 86_400)
  }

  mutating func next() -> Moment? {
    while true {
      if index == minutes.count {
        index = 0
        day += 1
      }
      let second = zone.seconds(dayNumber: day, minute: minutes[index])
      index += 1
      guard second <= until else { return nil }
      // Several times of day may fall on the moment at which clocks are put forward.
      guard second > last else { continue }
      last = second
      return Moment(secondsSince1970: second)
    }
  }
}
