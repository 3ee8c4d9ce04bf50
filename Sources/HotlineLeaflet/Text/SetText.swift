import CPango

/// A text set in lines, in letters of a size; lengths are in points.
struct SetText {
  /// How it looks.
  let lettering: Lettering
  /// The width it takes: that which it was given, or that of its one line.
  let span: Double
  private let broken: BrokenText

  /// Puts broken lines into a width; nil for that of the one line.
  init(_ broken: BrokenText, _ lettering: Lettering, width: Double?) {
    (self.broken, self.lettering) = (broken, lettering)
    span = width ?? broken.width * lettering.size
  }

  /// The words as given.
  var words: String { broken.words }
  /// The bytes that shapes point into.
  var bytes: [UInt8] { broken.bytes }
  /// The width of its widest line.
  var width: Double { broken.width * lettering.size }
  /// The height of its lines.
  var height: Double { broken.height * lettering.size }
  /// From its top to the baseline of its first line.
  var baseline: Double { broken.baseline * lettering.size }
  var lineCount: Int { broken.lineWidths.count }
  /// How many characters no font has a shape for.
  var unknown: Int { broken.unknown }
  /// Whether a line ends inside of a word.
  var breaksWords: Bool { broken.breaksWords }
  /// Where its widest line begins, from the left.
  var left: Double { left(of: broken.width) }

  /// The words without what stands in them for the layout alone.
  var plainWords: String {
    String(String.UnicodeScalarView(words.unicodeScalars.filter { !LayoutMarks.contains($0) }))
  }

  /// The shapes in their places, line by line from left to right.
  func shapes(on press: OpaquePointer) -> [cpango_glyph] {
    let lefts = broken.lineWidths.map { left(of: $0) }
    return broken.shapes(on: press).map { shape in
      var shape = shape
      shape.x = lefts[Int(shape.line)] + shape.x * lettering.size
      shape.y *= lettering.size
      shape.width *= lettering.size
      return shape
    }
  }

  /// Where a line begins that has a width in sizes of its letters.
  private func left(of width: Double) -> Double {
    let free = span - width * lettering.size
    return switch lettering.side {
    case .left: 0
    case .right: free
    case .centre: free / 2
    }
  }
}
