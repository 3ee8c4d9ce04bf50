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
      var cursor = Cursor(source: source)
      guard let count = cursor.number(), count <= source.count else { return nil }
      var rows: [[String]] = []
      rows.reserveCapacity(count)
      for _ in 0..<count {
        guard let width = cursor.number(), width <= source.count else { return nil }
        var row: [String] = []
        for _ in 0..<width {
          guard let text = cursor.text() else { return nil }
          row.append(String(decoding: text, as: UTF8.self))
        }
        rows.append(row)
      }
      return rows
    }
  }

  /// The first row that begins with a text; nil when none does.
  ///
  /// Other rows are passed over without making texts of them: it takes microseconds where reading
  /// thousands of rows would take milliseconds.
  static func row(of bytes: [UInt8], beginningWith first: String) -> [String]? {
    bytes.withUnsafeBytes { source in
      var cursor = Cursor(source: source)
      for _ in 0..<(cursor.number() ?? 0) {
        guard let width = cursor.number(), width > 0, let name = cursor.text() else { return nil }
        let isWanted = name.elementsEqual(first.utf8)
        var row = [first]
        for _ in 1..<width {
          guard let text = cursor.text() else { return nil }
          if isWanted { row.append(String(decoding: text, as: UTF8.self)) }
        }
        if isWanted { return row }
      }
      return nil
    }
  }

  /// A row that is read text by text, where it lies.
  struct RowReader {
    fileprivate var cursor: Cursor
    fileprivate var rest: Int

    /// The next text; nil at the end of the row.
    mutating func next() -> String? {
      nextBytes().map { String(decoding: $0, as: UTF8.self) }
    }

    /// The bytes of the next text, which are only lent.
    mutating func nextBytes() -> UnsafeRawBufferPointer? {
      guard rest > 0, let text = cursor.text() else { return nil }
      rest -= 1
      return UnsafeRawBufferPointer(rebasing: text)
    }
  }

  /// Lends every row to a closure, which may leave texts unread.
  static func forEachRow(of bytes: [UInt8], _ body: (inout RowReader) -> Void) {
    bytes.withUnsafeBytes { source in
      var cursor = Cursor(source: source)
      for _ in 0..<(cursor.number() ?? 0) {
        guard let width = cursor.number() else { return }
        var row = RowReader(cursor: cursor, rest: width)
        body(&row)
        while row.nextBytes() != nil {}
        cursor = row.cursor
      }
    }
  }

  /// Goes through the bytes from number to number and text to text.
  fileprivate struct Cursor {
    let source: UnsafeRawBufferPointer
    private var place = 0

    init(source: UnsafeRawBufferPointer) { self.source = source }

    mutating func number() -> Int? {
      guard place + 4 <= source.count else { return nil }
      defer { place += 4 }
      return Int(
        UInt32(littleEndian: source.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
    }

    mutating func text() -> Slice<UnsafeRawBufferPointer>? {
      guard let count = number(), place + count <= source.count else { return nil }
      defer { place += count }
      return source[place..<(place + count)]
    }
  }
}
