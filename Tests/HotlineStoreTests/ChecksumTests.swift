import Testing

@testable import HotlineStore

@Suite struct ChecksumTests {
  @Test(arguments: [1, 7, 8, 9, 64, 100])
  func `every flipped bit changes the checksum`(count: Int) {
    let bytes = SeededBytes(seed: UInt64(count)).next(count)
    let whole = Checksum.of("index", bytes, at: 3)
    for bit in 0..<count * 8 {
      var flipped = bytes
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(Checksum.of("index", flipped, at: 3) != whole)
    }
  }

  @Test func `two flips of highest bits do not undo each other`() {
    let bytes = [UInt8](repeating: 0, count: 64)
    var flipped = bytes
    (flipped[7], flipped[15]) = (0x80, 0x80)
    #expect(Checksum.of("", flipped, at: 0) != Checksum.of("", bytes, at: 0))
  }

  @Test func `name, position and length count, and nothing moves from field to field`() {
    let sums = [
      Checksum.of("a", [0x62], at: 0), Checksum.of("ab", [], at: 0), Checksum.of("", [], at: 0),
      Checksum.of("a", [0x62], at: 1), Checksum.of("", [0], at: 0), Checksum.of("", [0, 0], at: 0),
      Checksum.of("", [0x61, 0x62], at: 0), Checksum.of("b", [0x61], at: 0),
    ]
    #expect(Set(sums).count == sums.count)
  }
}
