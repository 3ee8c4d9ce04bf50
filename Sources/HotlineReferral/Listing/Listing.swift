public import HotlineModel

/// A service as it is printed for readers of one language: its contacts at no particular hour.
public struct Listing: Hashable, Sendable {
  /// The record of the service.
  public var service: Service
  /// The contacts, the best one first, each with the offers that serve the reader; empty when its
  /// contacts are for callers of many places and none of them is known.
  public var contacts: [ListedContact]
  /// How many contacts for callers of a part of the country were left out, because the place is not
  /// known.
  public var elsewhere: Int

  /// Whether some contact answers in the reader's language, see ``ListedContact``.
  public var servesReader: Bool { contacts.contains(where: \.servesReader) }
}

/// One contact of a service with its language offers.
public struct ListedContact: Hashable, Sendable {
  /// The offers to print, best first; never empty.
  public var offers: [ReferralContact]
  /// Whether they answer in the reader's language, in one that its speakers understand, or by a
  /// machine that translates it; easy Japanese counts for readers of Japanese alone.
  public var servesReader: Bool
  /// When the contact was confirmed.
  public var verified: Verification
  /// The languages it answers in by whatever mode, without those that must not be offered to the
  /// reader; empty when none is known.
  public var languages: [LanguageTag]
}
