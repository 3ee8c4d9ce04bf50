/// An area or municipality that people name.
public struct Place: Hashable, Sendable, Codable {
  /// The size of a place.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// ISO 3166-1.
    case country
    /// ISO 3166-2.
    case prefecture
    /// A town, city or village.
    case municipality
  }

  /// `JP`, `JP-23`, or a municipality such as `JP-23-nagoya`.
  public let id: String
  /// The id of the place it lies in; nil for a country.
  public var parent: String?
  /// Its size.
  public var kind: Kind
  /// The names by language; `ja-Hira` holds a reading.
  public var name: LocalizedText
  /// Languages whose name is a rendering of this directory, not one that its speakers use.
  @Ordered public var renderedNames: Set<String>
  /// Other names.
  public var alsoCalled: [String]
  /// Degrees north; nil when not known.
  public var latitude: Double?
  /// Degrees east; nil when not known.
  public var longitude: Double?

  /// Makes a place.
  public init(
    id: String, parent: String?, kind: Kind, name: LocalizedText, alsoCalled: [String] = [],
    latitude: Double? = nil, longitude: Double? = nil
  ) {
    (self.id, self.parent, self.kind, self.name) = (id, parent, kind, name)
    (self.alsoCalled, self.latitude, self.longitude) = (alsoCalled, latitude, longitude)
    renderedNames = []
  }

  /// Where it lies; nil when that is not known.
  public var coordinates: Coordinates? {
    guard let latitude, let longitude else { return nil }
    return Coordinates(latitude: latitude, longitude: longitude)
  }
}
