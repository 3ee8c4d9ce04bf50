public import HotlineHours

/// Languages that a contact answers in, one mode and one set of hours for all of them.
///
/// "Vietnamese, first, third and fifth Wednesday, 10 to 22" is one offer.
public struct LanguageOffer: Hashable, Sendable, Codable {
  /// The language tags.
  public var tags: [LanguageTag]
  /// How the language is spoken.
  public var mode: Mode
  /// When; `OpeningHours.unknown` when nobody has said.
  public var hours: OpeningHours
  /// The keys of the sources in the record of the service.
  public var source: [String]

  /// Makes an offer.
  public init(tags: [LanguageTag], mode: Mode, hours: OpeningHours, source: [String] = []) {
    (self.tags, self.mode, self.hours, self.source) = (tags, mode, hours, source)
  }
}

/// How a language is spoken at a contact, most direct first.
public enum Mode: String, Hashable, Sendable, Codable, CaseIterable {
  /// Staff who speak it.
  case staff
  /// An interpreter joins the call.
  case interpreter
  /// An interpreter on a screen.
  case videoInterpreter = "video-interpreter"
  /// A written answer.
  case text
  /// A machine translates.
  case machine
  /// A recorded message; only for who picks up first.
  case recording

  /// The position, 0 for `staff`.
  public var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
