/// The numbered objects of a PDF (ISO 32000-1) and the file they make.
struct PDFObjects {
  private var bodies: [[UInt8]] = []

  /// Takes a number for an object that is written later.
  mutating func reserve() -> Int {
    bodies.append([])
    return bodies.count
  }

  /// Writes an object under its number.
  mutating func set(_ number: Int, _ body: PDFText) { bodies[number - 1] = body.bytes }

  /// Writes an object and gives its number.
  mutating func add(_ body: PDFText) -> Int {
    bodies.append(body.bytes)
    return bodies.count
  }

  /// Writes a compressed stream, with what else its dictionary says, and gives its number.
  mutating func add(stream: PDFStream, _ entries: PDFText = PDFText()) -> Int {
    var body = PDFText("<< /Filter /FlateDecode /Length ")
    body.add(stream.deflated.count)
    body.add("/Length1 ")
    body.add(stream.count)
    body.add(entries.bytes)
    body.add(">>\nstream\n")
    body.add(stream.deflated)
    body.add("\nendstream")
    return add(body)
  }

  /// The whole file.
  func file(catalogue: Int, info: Int) -> [UInt8] {
    var file = PDFText("%PDF-1.7\n%")
    file.add([0xE2, 0xE3, 0xCF, 0xD3, UInt8(ascii: "\n")])
    var places: [Int] = []
    for (number, body) in bodies.enumerated() {
      places.append(file.bytes.count)
      file.add(syntax: "\(number + 1) 0 obj\n")
      file.add(body)
      file.add("\nendobj\n")
    }
    let table = file.bytes.count
    file.add(syntax: "xref\n0 \(bodies.count + 1)\n0000000000 65535 f \n")
    for place in places {
      let digits = String(place)
      file.add(syntax: String(repeating: "0", count: 10 - digits.count) + digits)
      file.add(" 00000 n \n")
    }
    file.add(syntax: "trailer\n<< /Size \(bodies.count + 1) ")
    file.add(syntax: "/Root \(catalogue) 0 R /Info \(info) 0 R >>\nstartxref\n\(table)\n%%EOF\n")
    return file.bytes
  }
}
