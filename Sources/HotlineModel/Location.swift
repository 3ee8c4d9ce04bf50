/// Where something is.
public struct Location: Hashable, Sendable, Codable {
  /// The address that may be shown to anyone; nil when there is none or it is confidential.
  public var address: Address?
  /// The area (ISO 3166-2 or place id) it lies in; nil when not known.
  public var area: String?
  /// Degrees north, -90...90; nil when not known or confidential.
  public var latitude: Double?
  /// Degrees east, -180...180; nil when not known or confidential.
  public var longitude: Double?

  /// Makes a location.
  public init(
    address: Address? = nil, area: String? = nil, latitude: Double? = nil, longitude: Double? = nil
  ) {
    (self.address, self.area) = (address, area)
    (self.latitude, self.longitude) = (latitude, longitude)
  }
}

/// An address that may be shown to anyone.
public struct Address: Hashable, Sendable, Codable {
  /// The lines of the address by language.
  public var lines: LocalizedText

  /// Makes a public address.
  public init(lines: LocalizedText) { self.lines = lines }
}

/// An address that keeps people alive by not being known, such as a shelter's.
///
/// The type holds no words, so no renderer, export or file can give them away: whoever reads a
/// record that marks its address as confidential drops the words and keeps only this mark.
public struct ConfidentialAddress: Hashable, Sendable, CustomStringConvertible {
  /// Drops the words of an address.
  public init(dropping words: String) {}

  /// Always the same word, whatever the address is.
  public var description: String { "confidential" }
}

/// Where a contact is, if that may be told.
public enum Whereabouts: Hashable, Sendable {
  /// Anyone may know.
  case open(Location)
  /// Nobody may be told.
  case confidential(ConfidentialAddress)

  /// The location, or nil when it is confidential.
  public var location: Location? {
    guard case .open(let location) = self else { return nil }
    return location
  }
}

extension Whereabouts: Codable {
  private enum Key: String, CodingKey { case open, confidential }

  /// Reads a location or the mark of a confidential one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let location = try container.decodeIfPresent(Location.self, forKey: .open) {
      self = .open(location)
    } else {
      self = .confidential(ConfidentialAddress(dropping: ""))
    }
  }

  /// Writes a location, or only the mark that it is confidential.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .open(let location): try container.encode(location, forKey: .open)
    case .confidential: try container.encode(true, forKey: .confidential)
    }
  }
}
