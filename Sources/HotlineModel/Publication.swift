/// Something printed or shown about what services help with: a leaflet, a handbook, a card, a page.
///
/// It is made by others; the directory says in which languages it was seen and where to get it.
public struct Publication: Hashable, Sendable, Codable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A card for the pocket.
    case card
    /// A paper that an office has people read or sign.
    case document
    /// A booklet or manual.
    case handbook
    /// A leaflet or pamphlet.
    case leaflet
    /// Material for staff.
    case material
    /// Panels for an exhibition.
    case panel
    /// A poster.
    case poster
    /// A page of the web.
    case web
  }

  /// One edition as a source saw it.
  public struct Edition: Hashable, Sendable, Codable {
    /// When it was seen or came out.
    public var on: PartialDate
    /// Its languages; empty when the source names none.
    public var languages: [LanguageTag]
    /// What else is known of it, such as how many copies; nil when nothing is.
    public var note: LocalizedText?

    /// Makes an edition.
    public init(on: PartialDate, languages: [LanguageTag], note: LocalizedText? = nil) {
      (self.on, self.languages, self.note) = (on, languages, note)
    }
  }

  /// The id, such as `handbook-technical-intern`.
  public let id: String
  /// What it is.
  public var kind: Kind
  /// Its own titles by language.
  public var title: LocalizedText
  /// The id of the organization that publishes it.
  public var publisher: String
  /// Whom it is for, in words; nil when not known.
  public var forWhom: LocalizedText?
  /// Ids of places outside of which it is of no use; empty when it is of use everywhere.
  public var areas: [String] = []
  /// The roles it is for; empty when it is for everybody.
  public var role: [Role] = []
  /// Ids of the subjects it is about.
  public var subjects: [String]
  /// Ids of the services it points to.
  public var services: [String]
  /// Where to get it; nil when not known.
  public var get: LocalizedText?
  /// Its page; nil when it has none or none is known.
  public var url: String?
  /// The editions, oldest first; never empty.
  public var editions: [Edition]
  /// Where this was read.
  public var source: [Source]

  /// Makes a publication.
  public init(
    id: String, kind: Kind, title: LocalizedText, publisher: String, subjects: [String],
    services: [String], editions: [Edition], source: [Source]
  ) {
    (self.id, self.kind, self.title, self.publisher) = (id, kind, title, publisher)
    (self.subjects, self.services) = (subjects, services)
    (self.editions, self.source) = (editions, source)
  }

  /// The languages of any edition, in the order they were named; empty when no source names one.
  public var languages: [LanguageTag] {
    var seen = Set<LanguageTag>()
    return editions.reversed().flatMap(\.languages).filter { seen.insert($0).inserted }
  }

  /// When the newest edition in a language was seen; nil when there is none in it.
  ///
  /// A tag without a region or script stands for all of its language: a handbook in `zh` may be read
  /// by somebody who asks for `zh-Hans`.
  public func newest(in language: LanguageTag) -> PartialDate? {
    editions.last { edition in
      edition.languages.contains {
        $0 == language || $0.narrows(language) || language.narrows($0)
      }
    }?.on
  }
}
