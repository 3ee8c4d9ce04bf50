/// A compiled directory as it is written to one file: parts that somebody else has encoded.
///
/// The store knows no rule of the directory. It keeps bytes under names, gives them back as they
/// were, and says so when it cannot. No name may hold the character U+0000.
public struct StoredDirectory: Sendable, Hashable {
  /// The digest of the content, such as `sha256:9f86…`, kept as given.
  public var digest: String
  /// Whatever is read as a whole, by name: `header`, `index`, `rules`.
  public var parts: [String: [UInt8]]
  /// The documents of the services, each found by its position here or by its id.
  public var services: [StoredRecord]
  /// The messages, one entry per locale.
  public var messages: [StoredMessages]
  /// The names of places; one name may stand for several places.
  public var places: [StoredPlaceName]
  /// Everything that is found by a name.
  public var names: StoredNames

  /// Makes a directory of the given parts; without them it is empty.
  public init(
    digest: String, parts: [String: [UInt8]] = [:], services: [StoredRecord] = [],
    messages: [StoredMessages] = [], places: [StoredPlaceName] = [],
    names: StoredNames = StoredNames()
  ) {
    (self.digest, self.parts) = (digest, parts)
    (self.services, self.messages, self.places) = (services, messages, places)
    self.names = names
  }
}

/// The document of one service.
public struct StoredRecord: Sendable, Hashable {
  /// The id of the service, unique in its directory: `yorisoi-hotline`.
  public var id: String
  /// The encoded document.
  public var bytes: [UInt8]

  /// Makes a record from the id of a service and its encoded document.
  public init(id: String, bytes: [UInt8]) {
    (self.id, self.bytes) = (id, bytes)
  }
}

/// The messages of one locale.
public struct StoredMessages: Sendable, Hashable {
  /// The canonical tag of the locale, unique in its directory: `zh-Hant`.
  public var locale: String
  /// The encoded messages.
  public var bytes: [UInt8]

  /// Makes an entry from a locale and its encoded messages.
  public init(locale: String, bytes: [UInt8]) {
    (self.locale, self.bytes) = (locale, bytes)
  }
}

/// One name of one place.
public struct StoredPlaceName: Sendable, Hashable {
  /// The name, folded for search: `tokyo`, `東京`, `caerdydd`.
  public var folded: String
  /// The id of the place: `jp-13`.
  public var place: String

  /// Makes a name from its folded form and the id of the place it stands for.
  public init(folded: String, place: String) {
    (self.folded, self.place) = (folded, place)
  }
}
