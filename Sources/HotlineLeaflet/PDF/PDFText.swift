/// Builds what stands in a PDF: plain bytes, with numbers and texts written as its syntax has them.
struct PDFText {
  private(set) var bytes: [UInt8] = []

  init(_ text: StaticString = "") { add(text) }

  /// Adds syntax as it is.
  mutating func add(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds syntax that was put together, of ASCII alone.
  mutating func add(syntax: String) { bytes.append(contentsOf: syntax.utf8) }

  /// Adds bytes as they are.
  mutating func add(_ other: [UInt8]) { bytes.append(contentsOf: other) }

  /// Adds a number with two places at most, and a space.
  mutating func add(_ number: Double) {
    let hundredths = Int((number * 100).rounded())
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(abs(hundredths) / 100)
    let rest = UInt8(abs(hundredths) % 100)
    if rest > 0 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(UInt8(ascii: "0") + rest / 10)
      if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + rest % 10) }
    }
    bytes.append(UInt8(ascii: " "))
  }

  /// Adds a whole number and a space.
  mutating func add(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(abs(number))
    bytes.append(UInt8(ascii: " "))
  }

  /// Adds a reference to an object.
  mutating func add(reference number: Int) {
    add(number)
    add("0 R ")
  }

  /// Adds four hexadecimal digits.
  mutating func add(hexadecimal code: UInt16) {
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(code >> UInt16(shift) & 15)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
    }
  }

  /// Adds a text for people, in UTF-16.
  mutating func add(text: String) {
    add("<FEFF")
    for unit in text.utf16 { add(hexadecimal: unit) }
    add("> ")
  }

  /// Adds an address or another text of ASCII; other characters are left out.
  mutating func add(plain text: String) {
    add("(")
    for byte in text.utf8 where byte >= 32 && byte < 127 {
      if [UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\")].contains(byte) {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
    add(") ")
  }

  private mutating func digits(_ number: Int) {
    if number >= 10 { digits(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
