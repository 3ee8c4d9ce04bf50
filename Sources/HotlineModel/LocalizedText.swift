/// One text in several languages, as a directory's records carry it: names, what to ask for.
///
/// For example `{ja: 法テラス, en: Houterasu}`.
public struct LocalizedText: Hashable, Sendable, Codable {
  /// The text by language tag.
  public let byTag: [String: String]

  /// Makes a text from tag and words; no entry is allowed to be empty text.
  public init(_ byTag: [String: String]) { self.byTag = byTag.filter { !$0.value.isEmpty } }

  /// Whether there is no text in any language.
  public var isEmpty: Bool { byTag.isEmpty }

  /// The text for the first of the tags that has one, then English, then the first by tag.
  ///
  /// `nil` only when there is no text at all. `LocalizedText(["ja": "愛知県"]).text(for: ["vi"])`
  /// is `愛知県`.
  public func text(for tags: [String]) -> String? {
    for tag in tags {
      if let text = byTag[tag] { return text }
      if let base = tag.split(separator: "-").first, let text = byTag[String(base)] { return text }
    }
    return byTag["en"] ?? withoutReadings.min { $0.key < $1.key }?.value
  }

  /// The texts without those that only tell how one of them is spoken.
  public var withoutReadings: [String: String] { byTag.filter { !Self.isReading($0.key) } }

  /// How the texts are spoken, written in kana, by tag: `ja-Hira`.
  public var readings: [String: String] { byTag.filter { Self.isReading($0.key) } }

  private static func isReading(_ tag: String) -> Bool {
    tag.hasSuffix("-Hira") || tag.hasSuffix("-Kana")
  }

  /// Reads a mapping of tag to words.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([String: String].self))
  }

  /// Writes a mapping of tag to words.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(byTag)
  }
}
