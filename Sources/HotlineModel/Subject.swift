/// A node of the subject tree: what a question can be about.
public struct Subject: Hashable, Sendable, Codable {
  /// The id, such as `domestic-violence`.
  public let id: String
  /// The id of the wider subject; nil for a root.
  public var parent: String?
  /// The name by language.
  public var name: LocalizedText
  /// Everyday words for it by language: "they took my passport".
  public var phrases: [String: [String]]

  /// Makes a subject.
  public init(id: String, parent: String?, name: LocalizedText, phrases: [String: [String]]) {
    (self.id, self.parent, self.name, self.phrases) = (id, parent, name, phrases)
  }
}
