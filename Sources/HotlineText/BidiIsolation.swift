/// Keeps numbers readable inside Arabic, Persian, Urdu or Hebrew text.
public enum BidiIsolation {
  /// The number between U+2066 (left-to-right isolate) and U+2069 (pop directional isolate).
  ///
  /// Without them `03-5796-7112` in an Arabic sentence may be drawn as `7112-5796-03`. A number
  /// that is already isolated comes back unchanged.
  public static func isolate(_ number: String) -> String {
    guard number.unicodeScalars.first != "\u{2066}" else { return number }
    return "\u{2066}\(number)\u{2069}"
  }

  /// The words with every number of several parts isolated: `#9110`, `0120-924-839`, `09:00-20:00`.
  ///
  /// After Arabic letters each part of such a number is drawn left of the one before, so that
  /// another number is read. What is isolated already, plain digits, times such as `17:00`, addresses
  /// of the web and words without any letter from right to left come back unchanged.
  public static func isolatingNumbers(in words: String) -> String {
    let scalars = Array(words.unicodeScalars)
    guard scalars.contains(where: isRightToLeft) else { return words }
    var (isolated, depth, place) = (String.UnicodeScalarView(), 0, 0)
    while place < scalars.count {
      let scalar = scalars[place]
      if ("\u{2066}"..."\u{2068}").contains(scalar) { depth += 1 }
      if scalar == "\u{2069}" { depth -= 1 }
      let end = depth > 0 ? place : endOfNumber(scalars, from: place)
      let isSimple = scalars[place..<end].allSatisfy(isDrawnInOrder)
      if end > place, !isSimple { isolated.append("\u{2066}") }
      isolated.append(contentsOf: scalars[place..<max(end, place + 1)])
      if end > place, !isSimple { isolated.append("\u{2069}") }
      place = max(end, place + 1)
    }
    return String(isolated)
  }

  /// Behind a number that begins here; here where none does.
  private static func endOfNumber(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    if start > 0, isOfWord(scalars[start - 1]) { return start }
    var end = start
    while end < scalars.count {
      let isJoint = (end == start ? "#+" : "-:./#\u{2013}").unicodeScalars.contains(scalars[end])
      let isPart = isJoint && end + 1 < scalars.count && isDigit(scalars[end + 1])
      guard isDigit(scalars[end]) || isPart else { break }
      end += 1
    }
    return end < scalars.count && isLatin(scalars[end]) ? start : end
  }

  /// Digits, and what joins two numbers to one that is drawn in order (UAX #9, W4): `17:00`.
  private static func isDrawnInOrder(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || ":./".unicodeScalars.contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic
  }

  /// Whether a number behind it belongs to a Latin word or an address of the web.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    isLatin(scalar) || isDigit(scalar) || "/._=?&@-".unicodeScalars.contains(scalar)
  }

  /// Hebrew, Arabic and the scripts beside them.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    ("\u{0590}"..."\u{08FF}").contains(scalar)
  }
}
