/// What a directory knows of languages: their names, and who understands whom.
public struct SpokenLanguages: Hashable, Sendable, Codable {
  /// A language with its names.
  public struct Language: Hashable, Sendable, Codable {
    /// The canonical tag.
    public let tag: LanguageTag
    /// The name by language.
    public var name: LocalizedText
    /// The language's name for itself; nil when not recorded.
    public var autonym: String?

    /// Makes a language.
    public init(tag: LanguageTag, name: LocalizedText, autonym: String?) {
      (self.tag, self.name, self.autonym) = (tag, name, autonym)
    }
  }

  /// Two languages whose speakers understand each other.
  public struct Pair: Hashable, Sendable, Codable {
    /// One language.
    public let one: LanguageTag
    /// The other.
    public let other: LanguageTag
    /// Where that was read.
    public let source: String?

    /// Makes a pair; the order does not matter.
    public init(one: LanguageTag, other: LanguageTag, source: String?) {
      (self.one, self.other, self.source) = (one, other, source)
    }
  }

  /// Languages that must not be offered unasked to a speaker of another.
  public struct Refusal: Hashable, Sendable, Codable {
    /// What the person speaks.
    public let asked: LanguageTag
    /// What must not be offered to them.
    public let never: [LanguageTag]
    /// Why.
    public let why: LocalizedText
    /// Where that was read.
    public let source: String?

    /// Makes a refusal.
    public init(asked: LanguageTag, never: [LanguageTag], why: LocalizedText, source: String?) {
      (self.asked, self.never, self.why, self.source) = (asked, never, why, source)
    }
  }

  /// The languages by tag order of the file.
  public var languages: [Language]
  /// Pairs that understand each other.
  public var mutual: [Pair]
  /// What must not be offered.
  public var refusals: [Refusal]

  /// Makes the table.
  public init(languages: [Language] = [], mutual: [Pair] = [], refusals: [Refusal] = []) {
    (self.languages, self.mutual, self.refusals) = (languages, mutual, refusals)
  }
}
