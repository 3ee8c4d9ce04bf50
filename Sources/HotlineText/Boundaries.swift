import CICU

/// The stretches of a text between ICU's boundaries, in bytes of UTF-8.
struct Boundaries {
  struct Stretch: Hashable {
    let bytes: Range<Int>
    /// ICU's rule status: 100 and above for a word, or for the end of a line.
    let status: Int
  }

  let stretches: [Stretch]

  init(_ kind: cicu_break_kind, locale: String, in text: String) {
    let raw = cicu_boundaries_in(kind, ICUText.locale(locale), text, ICUText.byteCount(text))
    self.init(taking: raw)
  }

  init(_ kind: cicu_break_kind, locale: String, in bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else {
      self.init(taking: cicu_boundaries(items: nil, count: 0))
      return
    }
    let raw = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      cicu_boundaries_in(kind, ICUText.locale(locale), $0, Int32(clamping: bytes.count))
    }
    self.init(taking: raw)
  }

  private init(taking raw: cicu_boundaries) {
    defer { cicu_boundaries_release(raw) }
    let points = UnsafeBufferPointer(start: raw.items, count: Int(raw.count))
    stretches = zip(points, points.dropFirst()).map { from, until in
      Stretch(bytes: Int(from.offset)..<Int(until.offset), status: Int(until.status))
    }
  }
}

extension String {
  /// The range of a text that these bytes of its UTF-8 make up.
  func range(ofBytes bytes: Range<Int>) -> Range<Index> {
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return start..<utf8.index(start, offsetBy: bytes.count)
  }
}
