/// What is missing or amiss in the words of one locale, held against the texts they translate.
///
/// ```swift
/// let audit = LocaleAudit(
///   locale: "ru", messages: words, source: ["gap.few": "{count, plural, one {…} other {…}}"])
/// audit.missing  // ["gap.few"] when there are no words for it
/// ```
public struct LocaleAudit: Hashable, Sendable {
  /// A message that does not agree with the text it translates.
  public struct Inconsistency: Hashable, Sendable {
    /// The id of the message.
    public let id: String
    /// What is wrong and what to write instead.
    public let problem: String
  }

  /// The canonical tag of the locale.
  public let locale: String
  /// How many texts it ought to have.
  public let wanted: Int
  /// The ids without words, in alphabetical order.
  public let missing: [String]
  /// The source texts of those.
  public let sourcesOfMissing: [String]
  /// Ids that translate nothing: no source text has them.
  public let unknown: [String]
  /// The ids whose source text is no longer the one that was translated.
  public let stale: [String]
  /// How many do not say which source text they translate, so that nobody can tell their age.
  public let unstamped: Int
  /// Placeholders, plural categories or branches that do not agree, by id.
  public let inconsistent: [Inconsistency]
  /// How many messages have each status.
  public let statuses: [MessageStatus: Int]

  /// Compares.
  ///
  /// - Parameters:
  ///   - locale: The canonical tag.
  ///   - messages: Its messages by id.
  ///   - source: The source texts by id: all that the locale ought to have.
  ///   - elsewhere: Ids that may stand in the locale and need not.
  ///   - digest: The digest by which a source text is told from an earlier one; with nil nothing is
  ///     ever stale.
  public init(
    locale: String, messages: [String: MessageCatalogue.Message], source: [String: String],
    elsewhere: Set<String> = [], digest: ((String) -> String)? = nil
  ) {
    self.locale = locale
    wanted = source.count
    missing = source.keys.filter { messages[$0] == nil }.sorted()
    sourcesOfMissing = missing.map { source[$0] ?? "" }
    unknown = messages.keys.filter { source[$0] == nil && !elsewhere.contains($0) }.sorted()
    let shared = source.filter { messages[$0.key] != nil }.sorted { $0.key < $1.key }
    stale = shared.compactMap { id, text in
      guard let noted = messages[id]?.sourceHash, let digest else { return nil }
      return noted == digest(text) ? nil : id
    }
    unstamped =
      digest == nil ? 0 : shared.filter { messages[$0.key]?.sourceHash == nil }.count
    let categories = pluralCategories(of: locale)
    inconsistent = shared.flatMap { id, text in
      Self.problems(messages[id]?.pattern ?? "", translating: text, categories)
        .map { Inconsistency(id: id, problem: $0) }
    }
    statuses = messages.values.reduce(into: [:]) { $0[$1.status, default: 0] += 1 }
  }

  /// The share of the texts that have words, 0...1; rounded down to whole hundredths when shown.
  public var completeness: Double {
    wanted == 0 ? 1 : Double(wanted - missing.count) / Double(wanted)
  }

  /// Whether nothing is missing, unknown, stale or inconsistent.
  public var isWhole: Bool {
    missing.isEmpty && unknown.isEmpty && stale.isEmpty && inconsistent.isEmpty
  }

  private static func problems(
    _ pattern: String, translating text: String, _ categories: Set<String>
  ) -> [String] {
    guard let source = try? MessageShape(text), let own = try? MessageShape(pattern) else {
      return []
    }
    let lost = source.placeholders.subtracting(own.placeholders).sorted()
    let added = own.placeholders.subtracting(source.placeholders).sorted()
    return lost.map { "{\($0)} is lost; put it in" }
      + added.map { "{\($0)} is none of the source text; take it out" }
      + plurals(own, source, categories) + branches(own, source)
  }

  private static func plurals(
    _ own: MessageShape, _ source: MessageShape, _ categories: Set<String>
  ) -> [String] {
    source.pluralCategories.keys.sorted().flatMap { name -> [String] in
      guard let written = own.pluralCategories[name] else {
        return categories.count > 1 && own.placeholders.contains(name)
          ? ["{\(name)} is counted; write {\(name), plural, …}"] : []
      }
      // ICU has a category for whole millions in Spanish, French, Italian and Portuguese.
      let needed = categories.contains("few") ? categories : categories.subtracting(["many"])
      return needed.subtracting(written).sorted().map {
        "\($0) is lost in {\(name)}; write \($0) {…}"
      }
        + written.subtracting(categories).sorted().map {
          "\($0) is never used in {\(name)}; take it out"
        }
    }
  }

  private static func branches(_ own: MessageShape, _ source: MessageShape) -> [String] {
    source.selections.sorted { $0.key < $1.key }.flatMap { name, wanted -> [String] in
      let written = own.selections[name] ?? []
      return wanted.subtracting(written).sorted().map {
        "\($0) is lost in {\(name)}; write \($0) {…}"
      }
    }
  }
}
