/// One way to reach a service: one number, chat, form, letter or desk.
///
/// Facts that differ between numbers live here, never on the service.
public struct ContactPoint: Hashable, Sendable, Codable {
  /// The id, unique within its service, such as `vietnamese`.
  public let id: String
  /// The sort of contact.
  public var channel: Channel
  /// What one dials, opens or writes to, as it is printed: `0120-250-168`.
  public var value: String
  /// The number in its forms; nil for channels without one.
  public var phone: PhoneNumber?
  /// Who pays for reaching it; nil when not known.
  public var cost: CallerCost?
  /// Lines known to work.
  @Ordered public var callableFrom: Set<Line>
  /// Lines known not to work.
  @Ordered public var notCallableFrom: Set<Line>
  /// Lines of which some do not connect.
  @Ordered public var mayFailFrom: Set<Line>
  /// Areas whose callers the number is for (ISO 3166-2 or place ids); empty when for all.
  public var callersIn: [String]
  /// Keys to press after the call is answered, such as `2`; nil when none.
  public var press: String?
  /// What to ask for; nil when nothing in particular.
  public var ask: LocalizedText?
  /// Nationalities (ISO 3166-1 alpha-2) that it takes, as an embassy does; empty when any.
  public var nationality: [String]
  /// Its page on the web; nil when not known.
  public var url: String?
  /// Who picks up first; nil when not known.
  public var pickedUpBy: Mode?
  /// Whether a name need not be given; nil when not known.
  public var anonymous: Bool?
  /// What else a caller must know; nil when nothing.
  public var note: LocalizedText?
  /// The name of the office, when the contact is one of many offices of its service.
  public var office: LocalizedText?
  /// Where the contact is; nil when it is not a place or the place is not known.
  public var whereabouts: Whereabouts?
  /// In which languages, modes and hours it answers.
  public var languages: [LanguageOffer]
  /// The keys of the sources in the record of the service.
  public var source: [String]
  /// When this contact was confirmed, if that differs from its service.
  public var verified: Verification?

  /// Makes a contact point that answers in no language yet.
  public init(id: String, channel: Channel, value: String) {
    (self.id, self.channel, self.value) = (id, channel, value)
    (callableFrom, notCallableFrom, mayFailFrom) = ([], [], [])
    (callersIn, nationality, languages, source) = ([], [], [], [])
  }

  /// Whether a line reaches this contact: true, false, or nil when nobody has said.
  public func reaches(from line: Line) -> Bool? {
    if notCallableFrom.contains(line) { return false }
    if callableFrom.contains(line) { return true }
    if line == .none { return channel.needsLine ? false : channel == .desk ? true : nil }
    if line == .abroad, !channel.needsLine { return channel == .desk ? false : nil }
    return channel.needsLine ? nil : true
  }
}

/// The sort of a contact (names as in the question's `channels`).
public enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
  /// A telephone call.
  case phone
  /// A fax.
  case fax
  /// A chat on the web.
  case chat
  /// A form on the web.
  case form
  /// Electronic mail.
  case email
  /// An account in a messaging app.
  case app
  /// A letter by post.
  case letter
  /// A desk one goes to.
  case desk

  /// Whether the telephone line decides if the contact can be reached.
  public var needsLine: Bool { self == .phone || self == .fax }
}

/// The line a person calls from.
public enum Line: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// A line of the fixed network.
  case landline
  /// A mobile telephone with a voice contract.
  case mobile
  /// A telephone over the internet.
  case ipPhone = "ip-phone"
  /// A prepaid telephone or a data SIM.
  case prepaid
  /// Any line outside the country.
  case abroad
  /// No telephone at all.
  case none

  /// The order in which lines are listed.
  public static func < (left: Line, right: Line) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Who pays for reaching a contact.
public enum CallerCost: String, Hashable, Sendable, Codable, CaseIterable {
  /// It costs the caller nothing.
  case free
  /// The caller pays the call or postage.
  case caller
}

/// One telephone number in its forms.
public struct PhoneNumber: Hashable, Sendable, Codable {
  /// The sort of number.
  public enum Sort: String, Hashable, Sendable, Codable, CaseIterable {
    /// A line at a place.
    case geographic
    /// A mobile telephone.
    case mobile
    /// Free for the caller.
    case tollFree = "toll-free"
    /// At a special or shared rate.
    case sharedCost = "shared-cost"
    /// Over the internet.
    case voip
    /// Three or four digits, or with a leading `#`; only inside the country.
    case short
    /// None of these, or not known.
    case other
  }

  /// As people in the country write it: `0120-250-168`.
  public let national: String
  /// With the country code: `+81120250168`; nil for short numbers, which have none.
  public let e164: String?
  /// The sort of number.
  public let sort: Sort
  /// A `tel:` URI (RFC 3966): `tel:+81120250168`, `tel:110;phone-context=+81`.
  public let uri: String

  /// Makes a number from forms that somebody has checked.
  public init(national: String, e164: String?, sort: Sort, uri: String) {
    (self.national, self.e164, self.sort, self.uri) = (national, e164, sort, uri)
  }
}
