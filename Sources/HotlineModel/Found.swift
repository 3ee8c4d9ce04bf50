/// What can be found by a name, in the order in which equal finds are shown.
public enum FindKind: String, Hashable, Sendable, CaseIterable, Comparable {
  /// A service.
  case service
  /// A subject of the subject tree.
  case subject
  /// A leaflet of the directory, or a leaflet, handbook or page of others.
  case leaflet
  /// An office: one contact of a service that has many.
  case office
  /// A language.
  case language
  /// A country, prefecture or municipality.
  case place

  /// The order of the cases.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How a name was found, the closest way first.
public enum FindMatch: String, Hashable, Sendable, CaseIterable, Comparable {
  /// The text is the name, but for case, spaces, signs and accents; or the number or id.
  case exact
  /// The text sounds like the name, in Japanese.
  case sound
  /// All words stand in the name.
  case words
  /// All words do, the last one as the beginning of a word.
  case begun
  /// All words do, in another form or by their sound.
  case forms
  /// The text is a part of the name, inside a word.
  case part
  /// The service is about a subject that was found.
  case about
  /// All words stand in the name, but for a letter or two.
  case typo
  /// The text says what the subject is about, in words of its own.
  case said
  /// Some words stand in the name.
  case some

  /// The order of the cases.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Something that was found.
public struct Found: Hashable, Sendable {
  /// What it is.
  public let kind: FindKind
  /// Its id; that of an office is unique within its service.
  public let id: String
  /// The id of the service of an office; nil for all else.
  public let service: String?
  /// The name by which it was found, as it is written in the directory.
  public let matched: String
  /// How it was found.
  public let match: FindMatch

  /// Makes a find.
  public init(kind: FindKind, id: String, service: String?, matched: String, match: FindMatch) {
    (self.kind, self.id, self.service) = (kind, id, service)
    (self.matched, self.match) = (matched, match)
  }
}
