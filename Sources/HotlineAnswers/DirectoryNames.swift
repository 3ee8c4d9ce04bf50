public import HotlineModel

/// The names that answers use beside those of the services they show.
public struct DirectoryNames: Hashable, Sendable, Codable {
  /// The organizations by id.
  public var organizations: [String: Organization]
  /// The names of services by id.
  public var services: [String: LocalizedText]
  /// The names of subjects by id.
  public var subjects: [String: LocalizedText]
  /// The names of places by id.
  public var places: [String: LocalizedText]

  /// No names.
  public init() { (organizations, services, subjects, places) = ([:], [:], [:], [:]) }

  /// Takes the names from a directory.
  public init(_ content: DirectoryContent) {
    organizations = Dictionary(content.organizations.map { ($0.id, $0) }) { first, _ in first }
    services = Dictionary(content.services.map { ($0.id, $0.name) }) { first, _ in first }
    subjects = Dictionary(content.subjects.map { ($0.id, $0.name) }) { first, _ in first }
    places = Dictionary(content.places.map { ($0.id, $0.name) }) { first, _ in first }
  }
}
