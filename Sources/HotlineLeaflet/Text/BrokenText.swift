import CPango

/// A text broken into lines, whatever the size of its letters; lengths are in that size.
///
/// Lines are filled one after the other as far as they go. So they end at the same places in all
/// widths between that of the widest of them and that in which they were broken, and a text of one
/// line is one in any width beyond.
final class BrokenText {
  /// The words, with the marks where a line may end or not.
  let words: String
  /// The width of the widest line.
  let width: Double
  /// The height of the lines together.
  let height: Double
  /// From the top to the baseline of the first line.
  let baseline: Double
  /// The width of each line.
  let lineWidths: [Double]
  /// How many characters no font has a shape for.
  let unknown: Int
  /// The widths in which lines end at the same places.
  let widths: ClosedRange<Double>
  /// The bytes that shapes point into.
  let bytes: [UInt8]
  /// The width of the widest of several facts; 0 for one text.
  let widestFact: Double
  /// Whether a line ends inside of a word.
  private(set) lazy var breaksWords = cpango_text_breaks_words(text)
  private let text: OpaquePointer

  /// What is narrower by less counts as equal: lengths are rounded to a 65,536th.
  private static let roundingError = 0.001

  /// Breaks a text into lines that are no wider; in an infinite width there is one.
  ///
  /// - Parameters:
  ///   - facts: The first byte of each fact in the text and the byte after its last one.
  ///   - keepsFacts: Whether no line ends within a fact.
  init(
    _ words: String, _ lettering: Lettering, width: Double, facts: [Int32] = [],
    keepsFacts: Bool = false, on press: OpaquePointer
  ) {
    self.words = words
    let bytes = Array(words.utf8)
    let families = FontFamilies.names(for: lettering.language)
    let text = families.withCString { families in
      lettering.language.withCString { language in
        (keepsFacts ? facts : []).withUnsafeBufferPointer { kept in
          let style = cpango_style(
            families: families, language: language, is_bold: lettering.isBold,
            is_right_to_left: lettering.isRightToLeft, width: width.isFinite ? width : -1,
            kept: kept.baseAddress, kept_count: Int32(kept.count))
          return words.withCString { cpango_set(press, $0, Int32(clamping: bytes.count), style) }
        }
      }
    }
    let extents = cpango_text_extents(text)
    (self.text, self.bytes) = (text, bytes)
    (self.width, height, baseline) = (extents.width, extents.height, extents.baseline)
    unknown = Int(extents.unknown)
    widestFact = cpango_text_widest(text, facts, Int32(facts.count))
    lineWidths = (0..<extents.lines).map { cpango_text_line_width(text, $0) }
    let most = extents.lines == 1 ? .infinity : width
    widths = min(extents.width + Self.roundingError, width)...most
  }

  deinit { cpango_text_close(text) }

  /// The shapes, line by line from left to right; valid as long as the text.
  func shapes(on press: OpaquePointer) -> UnsafeBufferPointer<cpango_glyph> {
    var count: Int32 = 0
    let shapes = cpango_text_glyphs(press, text, &count)
    return UnsafeBufferPointer(start: shapes, count: Int(count))
  }
}
