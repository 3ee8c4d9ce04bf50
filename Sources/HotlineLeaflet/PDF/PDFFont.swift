import CPango

/// One font of a file, cut down to the shapes that are used.
///
/// A code stands for a shape and for what it says: where one shape says two things, such as a
/// letter alone and a whole syllable, it has two codes. So whoever searches or copies finds the
/// words as they were written, whatever the shapes are.
struct PDFFont {
  /// The number under which `cpango` knows it.
  let font: Int32
  private let facts: cpango_font
  /// The PostScript name, taken at once: the text that `facts` points to moves when fonts are added.
  private let fontName: String
  private var codes: [Key: UInt16] = [:]
  private var used: [Use] = []

  private struct Key: Hashable {
    let glyph: UInt32
    let text: String
    let unseenWidth: Int?
  }

  private struct Use {
    let code: UInt16
    let glyph: UInt32
    let text: String
    let width: Double
  }

  init(_ font: Int32, on press: OpaquePointer) {
    (self.font, facts) = (font, cpango_font_at(press, font))
    fontName = String(cString: facts.name)
  }

  /// Whether its outlines are CFF, whose codes are the font's own numbers.
  var isCFF: Bool { facts.is_cff }

  /// A code and its width in thousandths of the size.
  typealias Code = (code: UInt16, width: Double)

  /// The code of a shape that stands for a text.
  mutating func code(_ glyph: UInt32, _ text: String, on press: OpaquePointer) -> Code {
    let key = Key(glyph: glyph, text: isCFF ? "" : text, unseenWidth: nil)
    if let code = codes[key] { return (code, used[place(of: code)].width) }
    let width = (cpango_font_advance(press, font, glyph) * 100).rounded() / 100
    return add(key, glyph: glyph, text, width)
  }

  /// A code without ink that stands for a text, with a width in thousandths of the size.
  mutating func unseen(_ text: String, width: Int, on press: OpaquePointer) -> Code {
    let space = cpango_font_space(press, font)
    let key = Key(glyph: space, text: isCFF ? "" : text, unseenWidth: width)
    if let code = codes[key] { return (code, used[place(of: code)].width) }
    return add(key, glyph: space, text, Double(width))
  }

  private mutating func add(
    _ key: Key, glyph: UInt32, _ text: String, _ width: Double
  ) -> Code {
    let code = isCFF ? UInt16(truncatingIfNeeded: glyph) : UInt16(used.count + 1)
    codes[key] = code
    if isCFF { places[code] = used.count }
    used.append(Use(code: code, glyph: glyph, text: text, width: width))
    return (code, width)
  }

  private var places: [UInt16: Int] = [:]

  private func place(of code: UInt16) -> Int {
    facts.is_cff ? places[code] ?? 0 : Int(code) - 1
  }

  /// Writes the font and gives the number of its object.
  func write(
    to objects: inout PDFObjects, _ subsets: FontSubsets, on press: OpaquePointer
  ) -> Int {
    let name = "HOTLNE+" + fontName
    let subset = subsets.subset(font, used.map(\.glyph), on: press)
    let program = objects.add(
      stream: subset.program, facts.is_cff ? PDFText("/Subtype /CIDFontType0C ") : PDFText())
    let descriptor = objects.add(descriptor(name: name, program: program))
    var body = PDFText("<< /Type /Font /Subtype ")
    body.add(facts.is_cff ? "/CIDFontType0 " : "/CIDFontType2 ")
    body.add(syntax: "/BaseFont /\(name) /FontDescriptor \(descriptor) 0 R ")
    body.add("/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ")
    if !facts.is_cff {
      // For each code from 0 the two bytes of its shape's number in the program.
      let numbers = ([0] + subset.numbers).flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
      let map = objects.add(stream: PDFStream(numbers))
      body.add("/CIDToGIDMap ")
      body.add(reference: map)
    }
    body.add("/DW 0 /W [ ")
    for use in used.sorted(by: { $0.code < $1.code }) {
      body.add(Int(use.code))
      body.add("[ ")
      body.add(use.width)
      body.add("] ")
    }
    body.add("] >>")
    let descendant = objects.add(body)
    let unicode = objects.add(stream: PDFStream(unicodeMap))
    var font = PDFText("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H ")
    font.add(syntax: "/BaseFont /\(name) /DescendantFonts [ \(descendant) 0 R ] ")
    font.add(syntax: "/ToUnicode \(unicode) 0 R >>")
    return objects.add(font)
  }

  private func descriptor(name: String, program: Int) -> PDFText {
    var body = PDFText("<< /Type /FontDescriptor ")
    body.add(syntax: "/FontName /\(name) /Flags 4 /ItalicAngle 0 /StemV 80 /Ascent ")
    body.add(facts.ascent)
    body.add("/CapHeight ")
    body.add(facts.ascent)
    body.add("/Descent ")
    body.add(facts.descent)
    body.add("/FontBBox [ ")
    for edge in [facts.box.0, facts.box.1, facts.box.2, facts.box.3] { body.add(edge) }
    body.add("] ")
    body.add(facts.is_cff ? "/FontFile3 " : "/FontFile2 ")
    body.add(reference: program)
    body.add(">>")
    return body
  }

  /// What each code says, as a CMap.
  private var unicodeMap: [UInt8] {
    var map = PDFText(
      """
      /CIDInit /ProcSet findresource begin 12 dict begin begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def /CMapType 2 def
      1 begincodespacerange <0000> <FFFF> endcodespacerange

      """)
    let told = used.filter { !$0.text.isEmpty }
    for start in stride(from: 0, to: told.count, by: 100) {
      let part = told[start..<min(start + 100, told.count)]
      map.add(part.count)
      map.add("beginbfchar\n")
      for use in part {
        map.add("<")
        map.add(hexadecimal: use.code)
        map.add("> <")
        for unit in use.text.utf16 { map.add(hexadecimal: unit) }
        map.add(">\n")
      }
      map.add("endbfchar\n")
    }
    map.add("endcmap CMapName currentdict /CMap defineresource pop end end\n")
    return map.bytes
  }
}
