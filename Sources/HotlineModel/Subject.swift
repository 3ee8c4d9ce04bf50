/// A node of the subject tree: what a question can be about.
public struct Subject: Hashable, Sendable, Codable {
  /// The id, such as `domestic-violence`.
  public let id: String
  /// The id of the wider subject; nil for a root.
  public var parent: String?
  /// Ids of subjects nearby, which count where too little is found for this one.
  public var related: [String]
  /// The name by language.
  public var name: LocalizedText
  /// Everyday words for it by language: "they took my passport".
  public var phrases: [String: [String]]

  /// What it takes for a text to be about it.
  public var heard: Hearing

  /// Makes a subject.
  public init(
    id: String, parent: String?, related: [String] = [], name: LocalizedText,
    phrases: [String: [String]], heard: Hearing = .words
  ) {
    (self.id, self.parent, self.related) = (id, parent, related)
    (self.name, self.phrases, self.heard) = (name, phrases, heard)
  }

  /// What it takes for a text to be about a subject.
  public enum Hearing: String, Hashable, Sendable, Codable, CaseIterable {
    /// Words of its phrases, in any order.
    case words
    /// A whole phrase: for subjects that change everything else, such as an emergency.
    case phrases
  }
}
