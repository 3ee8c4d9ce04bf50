import HotlineRules
import Testing

struct TruthTests {
  @Test(arguments: [
    (Truth.yes, Truth.yes, Truth.yes, Truth.yes), (.yes, .unknown, .unknown, .yes),
    (.yes, .no, .no, .yes), (.unknown, .yes, .unknown, .yes),
    (.unknown, .unknown, .unknown, .unknown), (.unknown, .no, .no, .unknown),
    (.no, .yes, .no, .yes), (.no, .unknown, .no, .unknown), (.no, .no, .no, .no),
  ])
  func `and is the minimum, or is the maximum`(
    left: Truth, right: Truth, both: Truth, either: Truth
  ) {
    #expect(min(left, right) == both)
    #expect(max(left, right) == either)
  }

  @Test(arguments: [(Truth.yes, Truth.no), (.unknown, .unknown), (.no, .yes)])
  func `the opposite of unknown is unknown`(truth: Truth, opposite: Truth) {
    #expect(!truth == opposite)
  }

  private static let known: [(Bool?, Truth)] = [(true, Truth.yes), (false, .no), (nil, .unknown)]

  @Test(arguments: known)
  func `what nobody knows is unknown`(known: Bool?, truth: Truth) {
    #expect(Truth(known) == truth)
  }
}
