import Testing

@testable import HotlineReferral

struct WeekMaskTests {
  @Test func `an empty week is one gap, a full one has none`() {
    #expect(WeekMask().gaps == [0..<168])
    #expect(WeekMask().isEmpty)
    #expect(WeekMask.all.gaps == [])
    #expect(WeekMask.all.longestGap == nil)
    #expect(WeekMask.all.count == 168)
  }

  @Test(arguments: [0, 63, 64, 127, 128, 167])
  func `an hour at the end of a word is its own`(hour: Int) {
    var mask = WeekMask()
    mask.insert(hour)
    #expect(WeekMask.hours.filter(mask.contains) == [hour])
    #expect(mask.count == 1)
    #expect(WeekMask.all.subtracting(mask).gaps == [hour..<hour + 1])
  }

  @Test func `what is no hour of the week is never in it`() {
    var mask = WeekMask.all
    mask.insert(168)
    mask.insert(-1)
    #expect(mask == .all)
    #expect(!mask.contains(168))
    #expect(!mask.contains(-1))
  }

  @Test(arguments: 0..<20)
  func `union, difference and gaps are those of sets`(seed: Int) {
    var lottery = Lottery(seed: seed)
    let one = Set((0..<90).map { _ in lottery.below(168) })
    let other = Set((0..<40).map { _ in lottery.below(168) })
    let (left, right) = (WeekMask(one.contains), WeekMask(other.contains))
    var both = left
    both.formUnion(right)
    #expect(both == WeekMask { one.contains($0) || other.contains($0) })
    #expect(left.subtracting(right) == WeekMask { one.contains($0) && !other.contains($0) })
    #expect(left.gaps.flatMap { $0 } == WeekMask.hours.filter { !one.contains($0) })
    #expect(zip(left.gaps, left.gaps.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    #expect(left.longestGap?.count == left.gaps.map(\.count).max())
  }
}
