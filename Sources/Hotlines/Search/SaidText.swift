import HotlineText

/// A text in the form in which phrases are looked for in it, as bytes.
///
/// Apostrophes are dropped, spaces run together, and spaces between letters of scripts that need
/// none left out: Burmese is written with spaces or without, as one likes.
struct SaidText {
  let bytes: [UInt8]
  private let filter: TripleFilter

  init(_ text: String) {
    bytes = Self.form(text)
    filter = TripleFilter(bytes)
  }

  /// The form of a text or phrase.
  static func form(_ text: String) -> [UInt8] {
    var kept: [UInt8] = []
    var last: Unicode.Scalar?
    var hasSpace = false
    for scalar in TextFolding.searchForm(text).unicodeScalars {
      if apostrophes.contains(scalar) { continue }
      if scalar.properties.isWhitespace {
        hasSpace = true
        continue
      }
      if hasSpace, let last, !(isDense(last) && isDense(scalar)) { kept.append(0x20) }
      hasSpace = false
      kept.append(contentsOf: String(scalar).utf8)
      last = scalar
    }
    return kept
  }

  private static let apostrophes: Set<Unicode.Scalar> = [
    "'", "\u{2018}", "\u{2019}", "\u{02BC}", "`", "\u{00B4}",
  ]

  /// Whether a script is written without spaces between words, or with few.
  static func isDense(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x0E00 }

  // MARK: Phrases

  /// How often a phrase is looked for: who says it more often says nothing more.
  private static let mostPlaces = 8

  /// Where a phrase, in its form, first stands whole: not inside a word of a script with spaces.
  func places(of phrase: UnsafeRawBufferPointer) -> [Range<Int>] {
    guard !phrase.isEmpty, phrase.count <= bytes.count, filter.mayHold(phrase) else { return [] }
    return bytes.withUnsafeBytes { text in
      var places: [Range<Int>] = []
      var start = 0
      while start + phrase.count <= text.count, places.count < Self.mostPlaces {
        if text[start] == phrase[0],
          text[start..<start + phrase.count].elementsEqual(phrase)
        {
          let range = start..<(start + phrase.count)
          if isWhole(range) { places.append(range) }
          start += phrase.count
        } else {
          start += 1
        }
      }
      return places
    }
  }

  func places(of phrase: [UInt8]) -> [Range<Int>] { phrase.withUnsafeBytes { places(of: $0) } }

  /// Whether no letter of a script with spaces goes on before or after a stretch.
  private func isWhole(_ range: Range<Int>) -> Bool {
    !isGlued(range.lowerBound) && !isGlued(range.upperBound)
  }

  /// Whether the letters on both sides of a place belong to one word.
  func isGlued(_ place: Int) -> Bool {
    guard let left = scalar(before: place), let right = scalar(at: place) else { return false }
    return [left, right].allSatisfy { !Self.isDense($0) && isLetter($0) }
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
      || properties.generalCategory == .spacingMark || properties.numericType == .decimal
  }

  func scalar(at place: Int) -> Unicode.Scalar? {
    guard place < bytes.count else { return nil }
    return String(decoding: bytes[place..<min(place + 4, bytes.count)], as: UTF8.self)
      .unicodeScalars.first
  }

  func scalar(before place: Int) -> Unicode.Scalar? {
    guard place > 0 else { return nil }
    var start = place - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self).unicodeScalars.first
  }
}

/// Which three bytes stand beside each other in a text; most phrases are seen not to stand in it
/// without looking through it.
private struct TripleFilter {
  private var seen = [Bool](repeating: false, count: 1 << 14)

  init(_ bytes: [UInt8]) {
    guard bytes.count >= 3 else { return }
    for start in 0...(bytes.count - 3) {
      seen[Self.slot(bytes[start], bytes[start + 1], bytes[start + 2])] = true
    }
  }

  /// False only where the phrase stands nowhere in the text.
  func mayHold(_ phrase: UnsafeRawBufferPointer) -> Bool {
    let count = phrase.count
    guard count >= 3 else { return true }
    let half = (count - 3) / 2
    return [0, half, count - 3].allSatisfy {
      seen[Self.slot(phrase[$0], phrase[$0 + 1], phrase[$0 + 2])]
    }
  }

  private static func slot(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
    Int((UInt32(one) &* 0x9E5 ^ UInt32(two) &* 0x1F3 ^ UInt32(three) &* 0x3D) & 0x3FFF)
  }
}
