public import HotlineHours
public import HotlineModel

/// What we say to a question: referrals in order, with reasons, and what is missing.
///
/// All words are phrases; `HotlineAnswers` puts them into a language.
public struct Answer: Hashable, Sendable {
  /// The question as understood.
  public var question: Question
  /// The place of the question and everything it lies in, nearest first; empty when unknown.
  public var places: [String]
  /// The directory that answered.
  public var directory: DirectoryHeader
  /// Its digest.
  public var digest: String
  /// How urgent it is by the rule book; nil when no triage rule holds.
  public var urgency: Urgency?
  /// Whom to call in danger now; nil when there is none.
  public var emergency: Emergency?
  /// The referrals, first to call first.
  public var referrals: [Referral]
  /// Services about the matter that the person is not sent to.
  public var notListed: [NotListed]
  /// Leaflets and pages about the matter in a language of the person, the best first.
  public var publications: [Publication]
  /// The referrals by stage.
  public var pathway: [PathwayStage]
  /// What to ask next, the most useful first.
  public var ask: [Ask]
  /// Constraints that were given up.
  public var relaxed: [Phrase]
  /// What nobody offers.
  public var gaps: [Phrase]
  /// What to mind about the whole answer.
  public var cautions: [Phrase]
}

/// Whom to call in danger now.
public struct Emergency: Hashable, Sendable {
  /// Whom to call first.
  public var contact: ReferralContact
  /// Others for danger now, such as an ambulance.
  public var otherContacts: [ReferralContact]
  /// The sentence to say.
  public var say: Phrase
}

/// One named service with the contact to use.
public struct Referral: Hashable, Sendable {
  /// The record of the service.
  public var service: Service
  /// The organization that runs it; nil when not known.
  public var organization: Organization?
  /// The stage at which it helps this person.
  public var stage: Stage
  /// The contact to use.
  public var contact: ReferralContact
  /// Other contacts of the service that may serve.
  public var otherContacts: [ReferralContact]
  /// Why it is here, and why at this place of the list.
  public var reasons: [Phrase]
  /// What to mind.
  public var cautions: [Phrase]
  /// When its contact was confirmed.
  public var verified: Verification
  /// The sources of the contact in use.
  public var sources: [Source]
}

/// A contact as it serves this person at this moment.
public struct ReferralContact: Hashable, Sendable {
  /// The service whose contact it is, and the contact: `otit-native-language-consultation/thai`.
  public var id: String
  /// The record of the contact.
  public var contact: ContactPoint
  /// The name of the service whose contact it is.
  public var owner: ServiceName
  /// What to ask for, where it is reached through another service.
  public var ask: LocalizedText?
  /// The language spoken; nil when none is known.
  public var language: LanguageTag?
  /// How it is spoken; nil when no language is known.
  public var mode: Mode?
  /// How it meets the person's language.
  public var match: LanguageMatch
  /// Whether it is open.
  public var hours: ContactHours
}

/// Whether a contact is open at the moment of the question.
public struct ContactHours: Hashable, Sendable {
  /// Open, closed or unknown.
  public var state: OpenState
  /// When an open contact closes; nil when it does not within a year.
  public var until: Moment?
  /// When a closed contact opens; nil when not known.
  public var opens: Moment?
  /// What the record says of this time, such as "by appointment".
  public var comment: String?
  /// All its hours; `unknown` when nobody has said.
  public var text: OpeningHours

  /// Hours of which nothing is known.
  public static let unknown = ContactHours(
    state: .unknown, until: nil, opens: nil, comment: nil, text: .unknown)
}

/// A service that the person is not sent to, and why.
public struct NotListed: Hashable, Sendable {
  /// The name with the id.
  public var name: ServiceName
  /// Why.
  public var reasons: [Phrase]

  /// The id of the service.
  public var service: String { name.id }
}

/// One stage of the pathway.
public struct PathwayStage: Hashable, Sendable {
  /// The stage.
  public var stage: Stage
  /// The ids of its referrals in order.
  public var referrals: [String]
  /// What to mind at this stage.
  public var cautions: [Phrase]
}

/// A fact to ask for, because its answer would change the list.
public struct Ask: Hashable, Sendable {
  /// The fact.
  public var fact: FactName
  /// What its answer would change.
  public var because: Phrase
}
