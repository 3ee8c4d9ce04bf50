public import HotlineModel

/// The names that answers use beside those of the services they show.
public struct DirectoryNames: Hashable, Sendable, Codable {
  /// The organizations by id.
  public var organizations: [String: Organization]
  /// The names of services by id.
  public var services: [String: LocalizedText]
  /// The names of subjects by id.
  public var subjects: [String: LocalizedText]

  /// No names.
  public init() { (organizations, services, subjects) = ([:], [:], [:]) }

  /// Takes the names from a directory.
  public init(_ content: DirectoryContent) {
    organizations = Dictionary(content.organizations.map { ($0.id, $0) }) { first, _ in first }
    services = Dictionary(content.services.map { ($0.id, $0.name) }) { first, _ in first }
    subjects = Dictionary(content.subjects.map { ($0.id, $0.name) }) { first, _ in first }
  }
}

/// The names of a place, which are looked up one by one: a directory may know thousands of places.
public struct PlaceWords: Hashable, Sendable {
  /// The names by language.
  public var name: LocalizedText
  /// The languages whose name is a rendering of the directory, a draft like other words.
  public var renderedNames: Set<String>

  /// Makes the names of a place.
  public init(name: LocalizedText, renderedNames: Set<String> = []) {
    (self.name, self.renderedNames) = (name, renderedNames)
  }
}
