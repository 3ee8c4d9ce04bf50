/// What helps: one service of an organization (HSDS `service`).
public struct Service: Hashable, Sendable, Codable {
  /// The id, equal to the name of its file.
  public let id: String
  /// The id of the organization that runs it; nil when not known.
  public var organization: String?
  /// The official or rendered name by language.
  public var name: LocalizedText
  /// Languages whose name is a rendering of this directory, not the service's own.
  @Ordered public var renderedNames: Set<String>
  /// The name in kana or another reading; nil when none is needed.
  public var reading: String?
  /// Other names people use for it.
  public var alsoCalled: [String]
  /// The sort of service.
  public var kind: ServiceKind
  /// Ids of its subjects, most specific first.
  public var subjects: [String]
  /// The stage of a pathway where it mainly stands.
  public var stage: Stage
  /// Where it may be used: ISO 3166-1 or -2 codes or place ids.
  public var coverage: [String]
  /// What the service itself costs; nil when not known.
  public var fee: Fee?
  /// Whether it runs.
  public var status: ServiceStatus
  /// What is known of its end; nil unless `status` is `ended`.
  public var ended: ServiceEnd?
  /// Whom it is for, in a short phrase.
  public var forWhom: LocalizedText?
  /// What it does, in one short sentence.
  public var what: LocalizedText?
  /// Hard limits on whom it takes.
  public var population: Population
  /// The ways to reach it.
  public var contacts: [ContactPoint]
  /// Other services through which it is reached, when it has no contact of its own.
  public var through: [Passage]
  /// Message ids of what to mind, without the leading `caution.`.
  public var cautions: [String]
  /// Disagreements between its sources.
  public var conflicts: [SourceConflict]
  /// When its facts were last confirmed.
  public var verified: Verification
  /// Its sources by key.
  public var sources: [String: Source]

  /// Makes a service that nothing else is known of yet.
  public init(
    id: String, name: LocalizedText, kind: ServiceKind, stage: Stage, verified: Verification
  ) {
    (self.id, self.name, self.kind) = (id, name, kind)
    (self.stage, self.verified) = (stage, verified)
    (renderedNames, alsoCalled, subjects, coverage) = ([], [], [], [])
    (status, population) = (.active, Population())
    (contacts, through, cautions, conflicts, sources) = ([], [], [], [], [:])
  }
}

/// The sort of a service.
public enum ServiceKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Danger to life now.
  case emergency
  /// A line or several.
  case hotline
  /// Places one goes to or calls.
  case office
  /// A page, form or chat.
  case online
  /// Help with rules of its own, such as legal aid.
  case programme
  /// A safe place to stay.
  case shelter
  /// The person's own government.
  case embassy
}

/// Whether a service runs.
public enum ServiceStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// It runs.
  case active
  /// Sources do not tell whether it still runs.
  case unconfirmed
  /// It has ended and is never offered.
  case ended
  /// A source names it and tells nothing else; it is kept and never offered.
  case namedOnly = "named-only"

  /// Whether anybody may be referred to it.
  public var isOffered: Bool { self == .active || self == .unconfirmed }
}

/// What a service costs, apart from reaching it.
public enum Fee: String, Hashable, Sendable, Codable, CaseIterable {
  /// Nothing.
  case free
  /// Something.
  case charged
}

/// The end of a service.
public struct ServiceEnd: Hashable, Sendable, Codable {
  /// When it ended.
  public var on: PartialDate
  /// The id of the service that took over; nil when none did.
  public var successor: String?
  /// The keys of the sources.
  public var source: [String]

  /// Makes an end.
  public init(on: PartialDate, successor: String?, source: [String]) {
    (self.on, self.successor, self.source) = (on, successor, source)
  }
}

/// The way to a service through another one.
public struct Passage: Hashable, Sendable, Codable {
  /// The id of the service one contacts.
  public var service: String
  /// What to ask for there; nil when nothing in particular.
  public var ask: LocalizedText?
  /// The keys of the sources.
  public var source: [String]

  /// Makes a passage.
  public init(service: String, ask: LocalizedText?, source: [String]) {
    (self.service, self.ask, self.source) = (service, ask, source)
  }
}

/// A part of a pathway, first to last.
public enum Stage: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// To be safe now.
  case safety
  /// To be recognised as somebody with rights to protection.
  case identification
  /// Advice, care, law.
  case support
  /// Work, stay, home.
  case inclusion
  /// Justice and compensation.
  case redress

  /// The position, 0 for `safety`.
  public var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Earlier stages come first.
  public static func < (left: Stage, right: Stage) -> Bool { left.order < right.order }
}
