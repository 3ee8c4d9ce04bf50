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
}
