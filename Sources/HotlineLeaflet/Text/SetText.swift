import CPango

/// A text set in lines.
final class SetText {
  /// How it was to look.
  let lettering: Lettering
  /// The words as given.
  let words: String
  /// The width of its widest line.
  let width: Double
  /// The height of its lines.
  let height: Double
  /// Where its widest line begins, from the left.
  let left: Double
  let lineCount: Int
  /// The width it takes: that which it was given, or that of its one line.
  let span: Double
  /// From its top to the baseline of its first line.
  let baseline: Double
  /// How many characters no font has a shape for.
  let unknown: Int
  /// The bytes that shapes point into.
  let bytes: [UInt8]
  private let text: OpaquePointer

  /// Sets a text in the width, or on one line when there is none.
  ///
  /// - Parameter kept: Bytes of the text within which no line ends.
  init(
    _ words: String, _ lettering: Lettering, width: Double?, kept: [Int32] = [],
    on press: OpaquePointer
  ) {
    (self.words, self.lettering) = (words, lettering)
    let bytes = Array(words.utf8)
    let families = FontFamilies.names(for: lettering.language)
    let text = families.withCString { families in
      lettering.language.withCString { language in
        kept.withUnsafeBufferPointer { kept in
          let style = cpango_style(
            families: families, language: language, size: lettering.size,
            is_bold: lettering.isBold, is_right_to_left: lettering.isRightToLeft,
            side: lettering.side.raw, width: width ?? -1, kept: kept.baseAddress,
            kept_count: Int32(kept.count))
          return words.withCString { cpango_set(press, $0, Int32(clamping: bytes.count), style) }
        }
      }
    }
    let extents = cpango_text_extents(text)
    (self.text, self.bytes) = (text, bytes)
    (self.width, height, left) = (extents.width, extents.height, extents.left)
    (span, baseline) = (width ?? extents.width, extents.baseline)
    (lineCount, unknown) = (Int(extents.lines), Int(extents.unknown))
  }

  deinit { cpango_text_close(text) }

  /// The words without what stands in them for the layout alone.
  var plainWords: String {
    String(String.UnicodeScalarView(words.unicodeScalars.filter { !LayoutMarks.contains($0) }))
  }

  /// Whether a line ends inside of a word.
  var breaksWords: Bool { cpango_text_breaks_words(text) }

  /// Gives the shapes to the body, line by line from left to right.
  func withShapes(on press: OpaquePointer, _ body: (UnsafeBufferPointer<cpango_glyph>) -> Void) {
    var count: Int32 = 0
    let shapes = cpango_text_glyphs(press, text, &count)
    body(UnsafeBufferPointer(start: shapes, count: Int(count)))
  }
}

extension Lettering.Side {
  fileprivate var raw: cpango_side {
    switch self {
    case .left: CPANGO_LEFT
    case .right: CPANGO_RIGHT
    case .centre: CPANGO_CENTRE
    }
  }
}
