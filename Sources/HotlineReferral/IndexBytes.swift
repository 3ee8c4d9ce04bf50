import HotlineModel

/// Writes numbers and texts one after another, lowest byte first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func put(_ point: Coordinates) {
    put(point.latitude.bitPattern)
    put(point.longitude.bitPattern)
  }

  mutating func put(_ text: String) {
    put(UInt32(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func put<Element>(_ list: [Element], _ each: (inout ByteWriter, Element) -> Void) {
    put(UInt32(list.count))
    for element in list { each(&self, element) }
  }

  mutating func put(_ bits: Bits) {
    put(bits.words) { $0.put($1) }
  }

  mutating func put<Key>(_ sets: [Key: Bits], _ name: (Key) -> String) {
    let named = sets.map { (name($0.key), $0.value) }.sorted { $0.0 < $1.0 }
    put(named) {
      $0.put($1.0)
      $0.put($1.1)
    }
  }

  mutating func put(_ texts: [String: String]) {
    put(texts.sorted { $0.key < $1.key }) {
      $0.put($1.key)
      $0.put($1.value)
    }
  }
}

/// Reads what `ByteWriter` wrote; every read throws when the bytes end too soon.
struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func number<Number: FixedWidthInteger>(_: Number.Type) throws(IndexBytesError) -> Number
  {
    let size = MemoryLayout<Number>.size
    guard place + size <= bytes.count else { throw .endsTooSoon }
    defer { place += size }
    let value = bytes.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: place, as: Number.self)
    }
    return Number(littleEndian: value)
  }

  mutating func coordinates() throws(IndexBytesError) -> Coordinates {
    Coordinates(
      latitude: Double(bitPattern: try number(UInt64.self)),
      longitude: Double(bitPattern: try number(UInt64.self)))
  }

  mutating func text() throws(IndexBytesError) -> String {
    let count = Int(try number(UInt32.self))
    guard place + count <= bytes.count else { throw .endsTooSoon }
    defer { place += count }
    return String(decoding: bytes[place..<(place + count)], as: UTF8.self)
  }

  mutating func list<Element>(
    _ each: (inout ByteReader) throws(IndexBytesError) -> Element
  ) throws(IndexBytesError) -> [Element] {
    let count = Int(try number(UInt32.self))
    guard count <= bytes.count - place else { throw .endsTooSoon }
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try each(&self)) }
    return list
  }

  mutating func bits() throws(IndexBytesError) -> Bits {
    let count = Int(try number(UInt32.self))
    guard place + count * 8 <= bytes.count else { throw .endsTooSoon }
    defer { place += count * 8 }
    let start = place
    let words = [UInt64](unsafeUninitializedCapacity: count) { buffer, filled in
      bytes.withUnsafeBytes { source in
        for index in 0..<count {
          let word = source.loadUnaligned(fromByteOffset: start + index * 8, as: UInt64.self)
          buffer[index] = UInt64(littleEndian: word)
        }
      }
      filled = count
    }
    return Bits(words: words)
  }

  mutating func sets<Key: Hashable>(
    _ key: (String) -> Key?
  ) throws(IndexBytesError) -> [Key: Bits] {
    let pairs = try list { reader throws(IndexBytesError) in
      (try reader.text(), try reader.bits())
    }
    var sets: [Key: Bits] = [:]
    for (name, bits) in pairs {
      guard let key = key(name) else { throw .unknownName(name) }
      sets[key] = bits
    }
    return sets
  }

  mutating func texts() throws(IndexBytesError) -> [String: String] {
    let pairs = try list { reader throws(IndexBytesError) in
      (try reader.text(), try reader.text())
    }
    return Dictionary(pairs) { first, _ in first }
  }
}

/// Why the bytes of an index cannot be read.
public enum IndexBytesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes end before the index does.
  case endsTooSoon
  /// The bytes name something that this version does not know.
  case unknownName(String)
  /// The zone of the directory is none.
  case unreadable(String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .endsTooSoon: "the index ends too soon; build the directory file again"
    case .unknownName(let name):
      "the index names \"\(name)\", which this version does not know; build the file again"
    case .unreadable(let part): "the index holds \(part) that cannot be read; build the file again"
    }
  }
}
