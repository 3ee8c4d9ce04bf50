/// What a leaflet says to readers of one language: every word chosen, nothing laid out.
///
/// Paper, HTML and plain text are made of the same sheet, so that all of them say the same.
public struct LeafletSheet: Hashable, Sendable {
  /// The id of the leaflet, such as `trafficking-contacts`.
  public let id: String
  /// The tag of the locale whose words it shows, such as `vi`.
  public let locale: String
  /// Whether that language runs from right to left.
  public let isRightToLeft: Bool
  /// The title.
  public let title: String
  /// Paragraphs that stand before the list; may be empty.
  public let intro: [String]
  /// The list, in the order of the paper.
  public let groups: [Group]
  /// Lines at the end that say what the paper rests on: the date of the data, who publishes it, when
  /// to check again, the version of the directory.
  public let trust: [String]
  /// The mark of a translation that nobody has reviewed; nil when all words are reviewed.
  public let draft: String?

  /// Joins what a leaflet says.
  public init(
    id: String, locale: String, isRightToLeft: Bool, title: String, intro: [String],
    groups: [Group], trust: [String], draft: String?
  ) {
    (self.id, self.locale, self.isRightToLeft) = (id, locale, isRightToLeft)
    (self.title, self.intro, self.groups) = (title, intro, groups)
    (self.trust, self.draft) = (trust, draft)
  }

  /// Services under one heading.
  public struct Group: Hashable, Sendable {
    /// The heading; nil when there is none.
    public let heading: String?
    /// The services, in the order of the paper.
    public let entries: [Entry]

    /// Joins a heading and services.
    public init(heading: String?, entries: [Entry]) {
      (self.heading, self.entries) = (heading, entries)
    }
  }

  /// One service.
  public struct Entry: Hashable, Sendable {
    /// The id of the service.
    public let service: String
    /// Its name for the reader.
    public let name: TaggedText
    /// Its own name, to show to others; nil when that is the name already.
    public let official: TaggedText?
    /// How to reach it, the best way first; may be empty only when `mark` says why.
    public let contacts: [Contact]
    /// Lines such as the languages, the hours and the cost, the most important first: paper with
    /// little room leaves out the last ones.
    public let facts: [String]
    /// What sets it apart for this reader, such as "answers in English only"; nil when nothing does.
    public let mark: String?

    /// Joins what is said of a service.
    public init(
      service: String, name: TaggedText, official: TaggedText?, contacts: [Contact],
      facts: [String], mark: String?
    ) {
      (self.service, self.name, self.official) = (service, name, official)
      (self.contacts, self.facts, self.mark) = (contacts, facts, mark)
    }
  }

  /// One number or address.
  public struct Contact: Hashable, Sendable {
    /// The number or address as one dials or copies it, without marks of direction.
    public let value: String
    /// What a device opens, such as `tel:0120250168`; nil when there is nothing to open.
    public let uri: String?
    /// What it is, where it is no telephone, such as "Fax"; nil for a telephone.
    public let kind: String?
    /// What to do when the call is answered, such as "press 2".
    public let steps: [String]

    /// Joins what is said of a contact.
    public init(value: String, uri: String?, kind: String?, steps: [String]) {
      (self.value, self.uri, self.kind, self.steps) = (value, uri, kind, steps)
    }
  }
}
