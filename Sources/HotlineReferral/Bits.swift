/// A set of rows of the index, one bit a row, all of one length.
struct Bits: Hashable, Sendable {
  /// The rows, 64 to a word, lowest bit first.
  private(set) var words: [UInt64]

  /// A set of nothing, for so many rows.
  init(rows: Int) { words = Array(repeating: 0, count: (rows + 63) / 64) }

  /// A set from its words.
  init(words: [UInt64]) { self.words = words }

  /// Whether no row is in the set.
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  func contains(_ row: Int) -> Bool { words[row >> 6] >> UInt64(row & 63) & 1 == 1 }

  mutating func insert(_ row: Int) { words[row >> 6] |= 1 << UInt64(row & 63) }

  mutating func formUnion(_ other: Bits) { join(other) { $0 | $1 } }
  mutating func formIntersection(_ other: Bits) { join(other) { $0 & $1 } }
  mutating func subtract(_ other: Bits) { join(other) { $0 & ~$1 } }

  func union(_ other: Bits) -> Bits { copy { $0.formUnion(other) } }
  func intersection(_ other: Bits) -> Bits { copy { $0.formIntersection(other) } }
  func subtracting(_ other: Bits) -> Bits { copy { $0.subtract(other) } }

  func intersects(_ other: Bits) -> Bool {
    zip(words, other.words).contains { $0 & $1 != 0 }
  }

  /// Visits the rows in ascending order.
  func forEach(_ visit: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        visit(index << 6 + rest.trailingZeroBitCount)
        rest &= rest &- 1
      }
    }
  }

  private func copy(_ change: (inout Bits) -> Void) -> Bits {
    var result = self
    change(&result)
    return result
  }

  private mutating func join(_ other: Bits, _ operation: (UInt64, UInt64) -> UInt64) {
    words.withUnsafeMutableBufferPointer { mine in
      other.words.withUnsafeBufferPointer { theirs in
        for index in 0..<min(mine.count, theirs.count) {
          mine[index] = operation(mine[index], theirs[index])
        }
      }
    }
  }
}
