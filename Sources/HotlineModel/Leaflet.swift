/// A leaflet of the directory itself: which services it lists for whom, and which facts of them.
///
/// It holds no words and no numbers: its words are messages, and what it says of a service comes
/// from the record on the day it is made. What others print is a ``Publication``.
public struct Leaflet: Hashable, Sendable, Codable {
  /// The id, equal to the name of its file, such as `trafficking-contacts`.
  public let id: String
  /// The message id of the title, such as `leaflet.trafficking-contacts.title`.
  public var title: String
  /// The message ids of the paragraphs before the list; empty when there are none.
  public var intro: [String] = []
  /// What it lists, in the order of the paper; never empty.
  public var groups: [Group]
  /// The id of the place it is handed out in, whose offices it names; nil when anywhere.
  public var place: String?
  /// What is known of everybody it is for, by the JSON names of a question, such as
  /// `["residence": ["technical-intern"]]`; empty when it is for anyone.
  public var forWhom: [String: [String]] = [:]
  /// The facts it shows of a service; name and number are always among them.
  public var show: [LeafletFact] = LeafletFact.allCases
  /// Whether it leaves out services that do not answer in the reader's language.
  public var onlyIfServes: LeafletLanguages = .reader
  /// What the square code beside a service opens.
  public var code: LeafletCode = .none
  /// How it is laid out when nobody says otherwise.
  public var layout: LeafletLayout = .a4

  /// Makes a leaflet for anyone, anywhere, that shows all facts.
  public init(id: String, title: String, groups: [Group]) {
    (self.id, self.title, self.groups) = (id, title, groups)
  }

  /// Services under one heading: those named, and then those about some subjects.
  public struct Group: Hashable, Sendable, Codable {
    /// The most services of `subjects` where the group does not say.
    public static let usualLimit = 6

    /// The message id of the heading, or `subject.` and the id of a subject whose name it is; nil
    /// when there is none.
    public var heading: String?
    /// Ids of services, in the order of the paper.
    public var services: [String] = []
    /// Ids of subjects; the services about them follow in the order of a referral.
    public var subjects: [String] = []
    /// The most services that `subjects` add, 1...50.
    public var limit = Group.usualLimit

    /// Makes a group of services under a heading.
    public init(heading: String?, services: [String] = [], subjects: [String] = []) {
      (self.heading, self.services, self.subjects) = (heading, services, subjects)
    }
  }

  /// What the code beside each service opens in a layout: on cards nothing, unless the leaflet is made
  /// for them, because a code takes the room of three services.
  public func code(in layout: LeafletLayout) -> LeafletCode {
    let isCard = layout == .card || layout == .discreetCard
    return isCard && layout != self.layout ? .none : code
  }

  /// The id of the subject whose name a heading is; nil for a heading that is a message.
  ///
  /// `subject(ofHeading: "subject.human-rights")` is `human-rights`.
  public static func subject(ofHeading heading: String) -> String? {
    heading.hasPrefix("subject.") ? String(heading.dropFirst("subject.".count)) : nil
  }
}

/// A fact that a leaflet shows of a service.
public enum LeafletFact: String, Hashable, Sendable, Codable, CaseIterable {
  /// The name.
  case name
  /// The number or address.
  case number
  /// The language that is spoken, and how.
  case languages
  /// All hours of the week.
  case hours
  /// Who pays for reaching it.
  case cost
  /// Keys to press and what to ask for.
  case keys
  /// Whom it is for.
  case conditions
  /// What else one must know before calling.
  case notes
}

/// Which services a leaflet lists, by the reader's language.
public enum LeafletLanguages: String, Hashable, Sendable, Codable, CaseIterable {
  /// Those that answer in the reader's language.
  case reader
  /// All; those that do not are marked with the languages they answer in.
  case any
}

/// What the square code beside a service opens.
public enum LeafletCode: String, Hashable, Sendable, Codable, CaseIterable {
  /// There is no code.
  case none
  /// A call.
  case tel
  /// A page of the web, else a call.
  case url
}

/// How a leaflet is laid out on paper.
public enum LeafletLayout: String, Hashable, Sendable, Codable, CaseIterable {
  /// Sheets of A4.
  case a4
  /// A sheet of A4 folded twice.
  case trifold
  /// A sheet of A4 folded to eight small pages.
  case zine
  /// Cards for a wallet, ten on a sheet.
  case card
  /// Such cards that do not say what they are for.
  case discreetCard = "discreet-card"
  /// A poster with strips to tear off.
  case poster
}
