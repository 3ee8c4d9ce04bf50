import CICU

/// Writes a text in another script.
///
/// For reading aids, not for names that are shown: `Any-Latin` reads Japanese kanji as Chinese,
/// 東京 as `dōng jīng`.
public struct Transliteration: Hashable, Sendable {
  /// ICU has no rules under this name.
  public struct UnknownIdentifier: Error, Hashable, CustomStringConvertible {
    /// The name as it was given.
    public let identifier: String
    /// What is wrong and what to write.
    public var description: String {
      "\"\(identifier)\" is not a transliteration; write one of ICU's such as Cyrillic-Latin"
    }
  }

  /// ICU's name of the rules, such as `Cyrillic-Latin`.
  public let identifier: String

  /// Makes a transliteration by ICU's name for it.
  ///
  /// - Throws: ``UnknownIdentifier`` when ICU has no rules under the name.
  public init(_ identifier: String) throws(UnknownIdentifier) {
    self.identifier = identifier
    guard ICUText.take(cicu_transliterated(identifier, "", 0)) != nil else {
      throw UnknownIdentifier(identifier: identifier)
    }
  }

  /// The text in the other script; what the rules do not know stays.
  public func applied(to text: String) -> String {
    ICUText.take(cicu_transliterated(identifier, text, ICUText.byteCount(text))) ?? text
  }
}
