import CPango

/// Fonts cut down to some shapes, ready to stand in a file; the last ones are kept, because leaflets
/// that are printed again use the same.
final class FontSubsets {
  /// A compressed font program and the number of each shape in it.
  struct Subset {
    let program: PDFStream
    let numbers: [UInt16]
  }

  private struct Key: Hashable {
    let font: Int32
    let glyphs: [UInt32]
  }

  private static let most = 4_000_000
  private var kept: [Key: Subset] = [:]
  private var bytes = 0

  /// The font with these shapes alone.
  func subset(_ font: Int32, _ glyphs: [UInt32], on press: OpaquePointer) -> Subset {
    let key = Key(font: font, glyphs: glyphs)
    if let known = kept[key] { return known }
    var numbers = [UInt16](repeating: 0, count: glyphs.count)
    let raw = cpango_font_subset(press, font, glyphs, Int32(glyphs.count), &numbers)
    defer { cpango_bytes_release(raw) }
    let program = PDFStream(Array(UnsafeBufferPointer(start: raw.bytes, count: raw.count)))
    let subset = Subset(program: program, numbers: numbers)
    if bytes > Self.most { (kept, bytes) = ([:], 0) }
    kept[key] = subset
    bytes += program.deflated.count
    return subset
  }
}
