/// Rows of texts as bytes: quicker to read than JSON, for parts that every question needs.
///
/// A row is a count and its texts, a text its length in bytes and the bytes; all numbers have four
/// bytes, the lowest first.
enum PackedTexts {
  /// The bytes of some rows.
  static func bytes(_ rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = []
    func put(_ number: Int) {
      withUnsafeBytes(of: UInt32(number).littleEndian) { bytes.append(contentsOf: $0) }
    }
    put(rows.count)
    for row in rows {
      put(row.count)
      for text in row {
        put(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
      }
    }
    return bytes
  }

  /// The rows of some bytes; nil when the bytes end too soon.
  static func rows(_ bytes: [UInt8]) -> [[String]]? {
    bytes.withUnsafeBytes { source in
      var place = 0
      func number() -> Int? {
        guard place + 4 <= source.count else { return nil }
        defer { place += 4 }
        return Int(
          UInt32(littleEndian: source.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
      }
      func text() -> String? {
        guard let count = number(), place + count <= source.count else { return nil }
        defer { place += count }
        return String(decoding: source[place..<(place + count)], as: UTF8.self)
      }
      guard let count = number(), count <= source.count else { return nil }
      var rows: [[String]] = []
      rows.reserveCapacity(count)
      for _ in 0..<count {
        guard let width = number(), width <= source.count else { return nil }
        var row: [String] = []
        for _ in 0..<width {
          guard let text = text() else { return nil }
          row.append(text)
        }
        rows.append(row)
      }
      return rows
    }
  }
}
