public import HotlineHours

/// What is known of a person in need, with everything already understood: ids, not words.
///
/// A nil or empty field is unknown; a fact in `refused` was asked for and not given. Neither ever
/// excludes a service.
public struct Question: Hashable, Sendable {
  /// The languages the person speaks, best first.
  public var languages: [LanguageTag]
  /// The id of the place: country, ISO 3166-2 or municipality.
  public var place: String?
  /// Ids of subjects.
  public var subjects: [String]
  /// The age in whole years, 0...130.
  public var age: Int?
  /// Whether the person is under the age of majority; leaves the age open.
  public var minor: Bool?
  /// The gender.
  public var gender: Gender?
  /// The nationality, ISO 3166-1 alpha-2.
  public var nationality: String?
  /// The ground of stay.
  public var residence: ResidenceStatus?
  /// The role in which the person asks.
  public var role: Role?
  /// Whether there is danger now.
  public var danger: Bool?
  /// What the person needs.
  public var needs: [Need]
  /// Whether the person has little money.
  public var lowIncome: Bool?
  /// The line the person calls from.
  public var line: Line?
  /// The channels the person wants; empty when any.
  public var channels: [Channel]
  /// Whether the person wants to stay anonymous.
  public var anonymous: Bool?
  /// What the person has agreed to.
  public var consent: Consent
  /// What was understood of what the person says; the subjects that are sure are in `subjects`.
  public var heard: Heard
  /// Facts that were asked for and not given.
  public var refused: Set<FactName>
  /// The moment for which opening hours are looked up.
  public var at: Moment
  /// The language of the person who reads the answer.
  public var reader: LanguageTag

  /// Makes a question about which nothing is known yet.
  public init(at: Moment, reader: LanguageTag) {
    (self.at, self.reader, consent, refused) = (at, reader, Consent(), [])
    (languages, subjects, needs, channels) = ([], [], [], [])
    heard = .nothing
  }
}

/// What a person has agreed to; nil is unknown.
public struct Consent: Hashable, Sendable, Codable {
  /// Whether the police may be told.
  public var police: Bool?
  /// Whether facts may be shared with others who help.
  public var share: Bool?

  /// Makes a record of consent.
  public init(police: Bool? = nil, share: Bool? = nil) {
    (self.police, self.share) = (police, share)
  }
}

/// What a person needs.
public enum Need: String, Hashable, Sendable, Codable, CaseIterable {
  /// A safe place to stay.
  case shelter
  /// A doctor.
  case medical
  /// Advice on law, a lawyer.
  case legal
  /// Somebody who interprets.
  case interpreting
  /// Money.
  case money
  /// To go back to the own country.
  case returnHome = "return-home"
  /// To report something.
  case report
  /// To stay in the country.
  case stay
  /// To talk it over.
  case counselling
}
