import Testing

@testable import HotlineReferral

struct BitsTests {
  private func bits(_ rows: [Int]) -> Bits {
    rows.reduce(into: Bits(rows: 200)) { $0.insert($1) }
  }

  @Test(arguments: [[], [0], [63], [64], [0, 63, 64, 127, 128, 199], Array(0..<200)])
  func `the rows of a set come back in ascending order`(rows: [Int]) {
    #expect(Array(bits(rows.reversed())) == rows)
    #expect((0..<200).filter { bits(rows).contains($0) } == rows)
    #expect(bits(rows).isEmpty == rows.isEmpty)
  }

  @Test func `sets are joined, cut and taken away row by row`() {
    let (left, right) = (bits([1, 63, 64, 150]), bits([0, 63, 150, 199]))
    #expect(Array(left.union(right)) == [0, 1, 63, 64, 150, 199])
    #expect(Array(left.intersection(right)) == [63, 150])
    #expect(Array(left.subtracting(right)) == [1, 64])
    #expect(left == bits([1, 63, 64, 150]))
  }

  @Test func `two sets intersect when they share a row`() {
    #expect(bits([1, 130]).intersects(bits([130])))
    #expect(!bits([1, 130]).intersects(bits([2, 131])))
    #expect(!bits([]).intersects(bits([])))
  }

  @Test func `a set for no rows is empty`() {
    #expect(Bits(rows: 0).isEmpty)
    #expect(Array(Bits(rows: 0)).isEmpty)
  }
}
