/// Reads RFC 3339 from left to right.
struct MomentReader {
  private let text: String
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    self.text = text
    self.bytes = Array(text.utf8)
  }

  /// Seconds since 1970 of the whole text.
  mutating func read() throws(MomentError) -> Int {
    let (year, month, day) = (number(4), separated("-"), separated("-"))
    guard let year, let month, let day, skip("T") || skip("t") || skip(" ") else {
      throw .malformed(text)
    }
    guard let hour = number(2), let minute = separated(":") else { throw .malformed(text) }
    let second = try seconds()
    let offset = try offset()
    guard let date = CivilDate(year: year, month: month, day: day),
      hour < 24, minute < 60, second < 60
    else { throw .impossible(text) }
    return date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second - offset
  }

  private mutating func seconds() throws(MomentError) -> Int {
    guard skip(":") else { return 0 }
    guard let second = number(2) else { throw .malformed(text) }
    if skip(".") {
      guard number(1) != nil else { throw .malformed(text) }
      while number(1) != nil {}
    }
    return second
  }

  private mutating func offset() throws(MomentError) -> Int {
    if position == bytes.count { throw .missingOffset(text) }
    if skip("Z") || skip("z") {
      guard position == bytes.count else { throw .malformed(text) }
      return 0
    }
    let sign = skip("-") ? -1 : skip("+") ? 1 : 0
    guard sign != 0, let hours = number(2), let minutes = separated(":"), position == bytes.count
    else { throw .malformed(text) }
    guard hours < 24, minutes < 60 else { throw .impossible(text) }
    return sign * (hours * 3600 + minutes * 60)
  }

  private mutating func separated(_ separator: Unicode.Scalar) -> Int? {
    skip(separator) ? number(2) : nil
  }

  private mutating func number(_ width: Int) -> Int? {
    guard position + width <= bytes.count,
      let value = decimal(bytes[position..<position + width])
    else { return nil }
    position += width
    return value
  }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }
}
