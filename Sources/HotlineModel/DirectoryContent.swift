public import HotlineHours

/// Everything a directory says, apart from its rules and words: records in id order.
public struct DirectoryContent: Hashable, Sendable, Codable {
  /// The directory's own facts.
  public var header: DirectoryHeader
  /// Who runs services.
  public var organizations: [Organization]
  /// The services, by id.
  public var services: [Service]
  /// The subject tree, in file order.
  public var subjects: [Subject]
  /// What each language says in danger, by tag.
  public var cues: [SpokenCues]
  /// The places, in file order.
  public var places: [Place]
  /// The languages and who understands whom.
  public var languages: SpokenLanguages
  /// What is true of numbers by their beginning.
  public var numbers: [NumberClass]
  /// What others print about what the services help with, by id.
  public var publications: [Publication]
  /// The directory's own leaflets, by id.
  public var leaflets: [Leaflet]
  /// Public holidays by country.
  public var holidays: [HolidayCalendar]

  /// Makes a directory with nothing in it.
  public init(header: DirectoryHeader) {
    self.header = header
    (organizations, services, subjects, places) = ([], [], [], [])
    (languages, numbers, holidays) = (SpokenLanguages(), [], [])
    (publications, leaflets, cues) = ([], [], [])
  }

  /// The holidays of the directory's own country, or none on record.
  public var homeHolidays: HolidayCalendar {
    holidays.first { $0.country == header.country } ?? .none
  }
}

/// What a directory says of itself.
public struct DirectoryHeader: Hashable, Sendable, Codable {
  /// A short id, such as `japan`.
  public var id: String
  /// Its title by language.
  public var title: LocalizedText
  /// The country it serves, ISO 3166-1 alpha-2.
  public var country: String
  /// The IANA time zone of its hours, such as `Asia/Tokyo`.
  public var zone: String
  /// The language its emergency lines answer in.
  public var language: LanguageTag
  /// The version its editors gave it.
  public var version: String
  /// The day up to which its editors vouch for it.
  public var asOf: CivilDate
  /// Ids of the services for danger now, first to call first.
  public var emergency: [String]

  /// Makes a header.
  public init(
    id: String, title: LocalizedText, country: String, zone: String, language: LanguageTag,
    version: String, asOf: CivilDate, emergency: [String]
  ) {
    (self.id, self.title, self.country, self.zone) = (id, title, country, zone)
    (self.language, self.version) = (language, version)
    (self.asOf, self.emergency) = (asOf, emergency)
  }
}
