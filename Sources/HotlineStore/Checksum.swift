/// A 64-bit checksum that tells damage, not intent.
///
/// Every step maps state and word one to one, so a change within one word is always seen; it takes
/// eight bytes a step, as parts of many megabytes are checked whenever they are read.
struct Checksum {
  private var state: UInt64 = 0x6A09_E667_F3BC_C908

  /// The checksum of one row: its position, its name and its bytes.
  static func of(_ name: String, _ bytes: [UInt8], at position: Int) -> Int64 {
    var sum = Checksum()
    sum.mix(UInt64(truncatingIfNeeded: position))
    sum.add(Array(name.utf8))
    sum.add(bytes)
    return Int64(bitPattern: sum.state ^ (sum.state >> 32))
  }

  /// Adds bytes and their number, so that bytes cannot move from one field to the next unseen.
  private mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      let wholeWords = buffer.count & ~7
      for offset in stride(from: 0, to: wholeWords, by: 8) {
        mix(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
      let rest = buffer[wholeWords...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      mix(rest)
      mix(UInt64(buffer.count))
    }
  }

  /// Turns before it multiplies: the highest bits would otherwise never reach the others.
  private mutating func mix(_ word: UInt64) {
    let mixed = state ^ word
    state = (mixed << 23 | mixed >> 41) &* 0x9E37_79B9_7F4A_7C15
  }
}
