/// A body that runs services (HSDS `organization`).
public struct Organization: Hashable, Sendable, Codable {
  /// The id that services name, such as `jlsc`.
  public let id: String
  /// The name by language.
  public var name: LocalizedText
  /// Its website; nil when not known.
  public var url: String?

  /// Makes an organization.
  public init(id: String, name: LocalizedText, url: String? = nil) {
    (self.id, self.name, self.url) = (id, name, url)
  }
}
