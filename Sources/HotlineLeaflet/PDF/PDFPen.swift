import CPango

/// Writes the shapes of one text.
struct PDFPen {
  let pose: Pose
  let at: Point
  let text: SetText
  /// The height of the page.
  let height: Double

  private var size: Double { text.lettering.size }

  /// Adds the shapes to the content of a page, and what they use to the fonts.
  mutating func write(to content: inout PDFText, fonts: inout [PDFFont], on press: OpaquePointer) {
    content.add(text.lettering.grey)
    content.add("g BT ")
    let shapes = text.shapes(on: press)
    var start = shapes.startIndex
    var line = Line()
    while start < shapes.endIndex {
      var end = start + 1
      while end < shapes.endIndex, !shapes[end].is_first { end += 1 }
      word(shapes[start..<end], &line, in: &content, &fonts, on: press)
      start = end
    }
    if line.isOpen { content.add("] TJ ") }
    content.add("ET ")
  }

  /// Where the last code left off.
  private struct Line {
    var font = -1
    var y = 0.0
    var end = 0.0
    var isOpen = false
  }

  /// Writes a word so that it is found as it was given.
  private func word(
    _ shapes: ArraySlice<cpango_glyph>, _ line: inout Line,
    in content: inout PDFText, _ fonts: inout [PDFFont], on press: OpaquePointer
  ) {
    guard let first = shapes.first else { return }
    let isPlain = shapes.allSatisfy { words(of: $0).unicodeScalars.count == 1 }
    let isTurned = first.is_right_to_left && words(of: shapes) != " "
    if !isPlain, !isTurned {
      if line.isOpen { content.add("] TJ ") }
      line.isOpen = false
      content.add("/Span << /ActualText ")
      content.add(text: words(of: shapes))
      content.add(">> BDC ")
    }
    for shape in shapes {
      let place = Self.place(of: shape.font, in: &fonts, on: press)
      let words = isTurned ? "" : words(of: shape)
      let code = fonts[place].code(shape.glyph, words, on: press)
      add(code, of: place, at: Point(x: shape.x, y: shape.y), &line, in: &content)
    }
    if isTurned { reading(of: shapes, &line, in: &content, &fonts, on: press) }
    if !isPlain, !isTurned {
      content.add("] TJ EMC ")
      line.isOpen = false
    }
  }

  /// Lays the characters of a word that is read from right to left over its shapes, without ink.
  ///
  /// Programs turn such a word around character by character. The shapes do not bear that: one may
  /// stand for two letters, and a mark may stand before or behind its letter.
  private func reading(
    of shapes: ArraySlice<cpango_glyph>, _ line: inout Line,
    in content: inout PDFText, _ fonts: inout [PDFFont], on press: OpaquePointer
  ) {
    let scalars = Array(words(of: shapes).unicodeScalars)
    guard let start = shapes.map(\.x).min(), let end = shapes.map({ $0.x + $0.width }).max(),
      let y = shapes.map(\.y).max(), let font = shapes.first?.font
    else { return }
    let place = Self.place(of: font, in: &fonts, on: press)
    // In steps of a twentieth of the size, so that few codes are enough.
    let step = max(2, Int((end - start) / Double(max(1, scalars.count)) / size * 20))
    for part in Self.parts(scalars) {
      if line.isOpen { content.add("] TJ\n") }
      line.isOpen = false
      for number in part.reversed() {
        let code = fonts[place].unseen(String(scalars[number]), width: step * 50, on: press)
        let x = start + Double((scalars.count - 1 - number) * step) * size / 20
        add(code, of: place, at: Point(x: x, y: y), &line, in: &content)
      }
    }
  }

  /// The letters of a word, and each sign before or behind them by itself: signs and a mark on the
  /// last letter have no direction, and programs leave them where they are.
  private static func parts(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    let last = scalars.lastIndex { $0.properties.generalCategory == .otherLetter } ?? 0
    for number in scalars.indices {
      let isSign = number > last || isSign(scalars[number])
      if let part = parts.last, !isSign, !Self.isSign(scalars[part.lowerBound]) {
        parts[parts.count - 1] = part.lowerBound..<number + 1
      } else {
        parts.append(number..<number + 1)
      }
    }
    return parts
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherLetter, .modifierLetter, .nonspacingMark, .format: false
    default: true
    }
  }

  /// Adds a code where it belongs; the line goes on when it is there already.
  private func add(
    _ code: PDFFont.Code, of place: Int, at point: Point, _ line: inout Line,
    in content: inout PDFText
  ) {
    if !line.isOpen || place != line.font || point.y != line.y || point.x < line.end - size {
      if line.isOpen { content.add("] TJ\n") }
      if place != line.font {
        content.add(syntax: "/F\(place) ")
        content.add(size)
        content.add("Tf ")
      }
      move(to: point, in: &content)
      content.add("[ ")
      line = Line(font: place, y: point.y, end: point.x, isOpen: true)
    }
    if abs(point.x - line.end) > 0.004 { content.add((line.end - point.x) * 1000 / size) }
    content.add("<")
    content.add(hexadecimal: code.code)
    content.add(">")
    line.end = point.x + code.width * size / 1000
  }

  private func move(to point: Point, in content: inout PDFText) {
    let (place, along) = (pose.place(at + point), pose.along)
    content.add(along.x)
    content.add(-along.y)
    content.add(along.y)
    content.add(along.x)
    content.add(place.x)
    content.add(height - place.y)
    content.add("Tm ")
  }

  /// What a shape stands for; empty for those that say nothing.
  private func words(of shape: cpango_glyph) -> String {
    words(Int(shape.start)..<Int(shape.start + shape.count))
  }

  /// What shapes stand for together.
  private func words(of shapes: ArraySlice<cpango_glyph>) -> String {
    let start = shapes.map(\.start).min() ?? 0
    return words(Int(start)..<Int(shapes.map { $0.start + $0.count }.max() ?? start))
  }

  private func words(_ bytes: Range<Int>) -> String {
    let words = String(decoding: text.bytes[bytes], as: UTF8.self)
    guard bytes.count > 2 else { return words }
    return String(
      String.UnicodeScalarView(words.unicodeScalars.filter { !LayoutMarks.contains($0) }))
  }

  private static func place(
    of font: Int32, in fonts: inout [PDFFont], on press: OpaquePointer
  ) -> Int {
    if let place = fonts.firstIndex(where: { $0.font == font }) { return place }
    fonts.append(PDFFont(font, on: press))
    return fonts.count - 1
  }
}
