/// A set of rows of the index, one bit a row, all of one length.
struct Bits: Hashable, Sendable {
  /// The rows, 64 to a word, lowest bit first.
  private(set) var words: [UInt64]

  /// A set of nothing, for so many rows.
  init(rows: Int) { words = Array(repeating: 0, count: (rows + 63) / 64) }

  /// A set of all of so many rows.
  init(all rows: Int) {
    words = Array(repeating: .max, count: (rows + 63) / 64)
    if rows % 64 != 0 { words[words.count - 1] = 1 << UInt64(rows % 64) - 1 }
  }

  /// A set from its words.
  init(words: [UInt64]) { self.words = words }

  /// Whether no row is in the set.
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  func contains(_ row: Int) -> Bool { words[row >> 6] >> UInt64(row & 63) & 1 == 1 }

  mutating func insert(_ row: Int) { words[row >> 6] |= 1 << UInt64(row & 63) }

  mutating func remove(_ row: Int) { words[row >> 6] &= ~(1 << UInt64(row & 63)) }

  mutating func formUnion(_ other: Bits) { join(other) { $0 | $1 } }
  mutating func formIntersection(_ other: Bits) { join(other) { $0 & $1 } }
  mutating func subtract(_ other: Bits) { join(other) { $0 & ~$1 } }

  func union(_ other: Bits) -> Bits { copy { $0.formUnion(other) } }
  func intersection(_ other: Bits) -> Bits { copy { $0.formIntersection(other) } }
  func subtracting(_ other: Bits) -> Bits { copy { $0.subtract(other) } }

  func intersects(_ other: Bits) -> Bool {
    zip(words, other.words).contains { $0 & $1 != 0 }
  }

  private func copy(_ change: (inout Bits) -> Void) -> Bits {
    var result = self
    change(&result)
    return result
  }

  private mutating func join(_ other: Bits, _ operation: (UInt64, UInt64) -> UInt64) {
    words.withUnsafeMutableBufferPointer { mine in
      other.words.withUnsafeBufferPointer { theirs in
        for index in 0..<Swift.min(mine.count, theirs.count) {
          mine[index] = operation(mine[index], theirs[index])
        }
      }
    }
  }
}

extension Bits: Sequence {
  /// The rows in ascending order.
  struct Iterator: IteratorProtocol {
    private let words: [UInt64]
    private var index = 0
    private var rest: UInt64

    init(_ words: [UInt64]) { (self.words, rest) = (words, words.first ?? 0) }

    mutating func next() -> Int? {
      while rest == 0 {
        index += 1
        guard index < words.count else { return nil }
        rest = words[index]
      }
      defer { rest &= rest &- 1 }
      return index << 6 + rest.trailingZeroBitCount
    }
  }

  func makeIterator() -> Iterator { Iterator(words) }
}
