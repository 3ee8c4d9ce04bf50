import HotlineModel

/// One row of the index: one language offer of one contact, as reached from one service.
///
/// A service that is reached through another has rows that point to the other's contacts.
struct IndexRow: Hashable, Sendable {
  /// The wide scopes begin here: below, a row is for callers of a part of the country.
  static let wholeCountry: UInt8 = 3

  /// The position of the service that is referred to.
  var service: Int32
  /// The position of the service whose contact it is; the same unless reached through it.
  var owner: Int32
  /// The position of the contact in its owner.
  var contact: Int32
  /// The position of the language offer in the contact, or -1 when it has none.
  var offer: Int32
  /// The position of the schedule, or -1 when hours are unknown.
  var schedule: Int32
  /// 0 free, 1 unknown, 2 the caller pays.
  var cost: UInt8
  /// How far its best source is trusted: 0 official or public body, 1 press, 2 a list or nothing.
  var trust: UInt8
  /// How small its area is: 0 municipality, 1 prefecture, 2 several of them, 3 country, 4 not
  /// stated.
  var scope: UInt8
  /// The position of the site where it is, or -1 when that is not known.
  var site: Int32
  /// The first day its verification can mean, in days since 1970, or 0 when undated.
  var verified: Int32
}

/// What ranking needs of a service without its document.
struct IndexService: Hashable, Sendable {
  /// The order of its own stage.
  var stage: UInt8
  /// Its first row; its rows end where the next service's begin.
  var firstRow: Int32
}

/// Where contacts are: a point, or an area of which a point is known.
struct IndexSite: Hashable, Sendable {
  /// The area when nothing nearer is known; empty when the point itself is.
  var area: String
  /// The point.
  var coordinates: Coordinates
}
