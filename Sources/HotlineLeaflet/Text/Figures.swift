/// Numbers, dates and times within a text, which stay on one line.
enum Figures {
  /// The first byte of each and the byte after its last, one after the other: of `11:00–19:00` in a
  /// sentence, but not of a number without marks, in which no line ends anyway.
  static func stretches(in text: String) -> [Int32] {
    var (stretches, start, place, isMixed): ([Int32], Int?, Int, Bool) = ([], nil, 0, false)
    func end() {
      if let start, isMixed { stretches += [Int32(start), Int32(place)] }
      (start, isMixed) = (nil, false)
    }
    for scalar in text.unicodeScalars {
      let isDigit = "0"..."9" ~= scalar
      if isDigit || marks.contains(scalar) {
        if start == nil { start = place }
        isMixed = isMixed || !isDigit
      } else {
        end()
      }
      place += UTF8.encode(scalar)?.count ?? 0
    }
    end()
    return stretches
  }

  private static let marks = Set("-–:+~/".unicodeScalars)
}
