/// A canonical BCP 47 language tag, such as `vi`, `zh-Hant` or `ja-simple`.
///
/// The model trusts its tags: whoever makes one has canonicalised the text first, so that `tl`
/// never stands beside `fil`. Two tags are equal when their texts are.
public struct LanguageTag: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The tag in canonical letter case, for example `pt-BR`.
  public let description: String

  /// Takes a text that is already canonical.
  public init(_ canonical: String) { description = canonical }

  /// The primary language subtag: `zh` of `zh-Hant`.
  public var language: Substring { description.prefix { $0 != "-" } }

  /// Whether this tag is the other with more subtags: `zh-Hant` narrows `zh`.
  public func narrows(_ wide: LanguageTag) -> Bool {
    let (mine, theirs) = (description.utf8, wide.description.utf8)
    return mine.count > theirs.count && mine.starts(with: theirs)
      && mine.dropFirst(theirs.count).first == UInt8(ascii: "-")
  }

  /// Alphabetical order of the texts.
  public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.description < right.description
  }

  /// Easy Japanese: short sentences and common words, for people who are learning the language.
  public static let easyJapanese = LanguageTag("ja-simple")
}

extension LanguageTag: Codable {
  /// Reads the tag from one string.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the tag as one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
