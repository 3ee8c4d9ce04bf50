public import HotlineHours
public import HotlineModel
public import HotlineReferral
public import HotlineText

/// Phrases in the language of one reader.
public struct Wording: Sendable {
  /// The locale that is shown, chosen from those the directory has.
  public let locale: String
  /// The tags by which names in records are looked up, best first.
  public let tags: [String]
  let names: DirectoryNames
  let zone: String
  private let isRightToLeft: Bool
  private let catalogue: MessageCatalogue
  private let languages: DisplayNames
  private let placeNames: @Sendable (String) -> PlaceWords?

  /// Chooses the locale for a reader.
  ///
  /// - Parameters:
  ///   - reader: The reader's language; the nearest locale on record is shown, else English.
  ///   - catalogue: The messages.
  ///   - names: Names of subjects, services and organizations.
  ///   - zone: The IANA zone in which times are told.
  ///   - placeNames: The names of a place by its id.
  public init(
    reader: LanguageTag, catalogue: MessageCatalogue, names: DirectoryNames, zone: String,
    placeNames: @escaping @Sendable (String) -> PlaceWords? = { _ in nil }
  ) {
    let tag = reader.description
    locale =
      catalogue.locales[tag] == nil
      ? catalogue.locale(for: [tag]) ?? MessageCatalogue.lastResort : tag
    tags = locale == tag ? [tag] : [tag, locale]
    (self.catalogue, self.names, self.zone) = (catalogue, names, zone)
    self.placeNames = placeNames
    languages = DisplayNames(locale: locale)
    isRightToLeft = TextDirection.isRightToLeft(locale)
  }

  /// The message with an id, with texts and numbers put in.
  public func text(_ id: String, _ arguments: [(String, MessageArgument)] = []) -> String {
    isolated(catalogue.text(id, arguments, locale: locale).text)
  }

  /// Two things of which the second says more of the first, such as `Japanese, staff`.
  func pair(_ first: String, _ second: String) -> String {
    text("ui.pair", [("first", .text(first)), ("second", .text(second))])
  }

  /// A phrase of a group, such as `reason`.
  public func text(_ group: String, _ phrase: Phrase) -> String {
    text("\(group).\(phrase.code)", phrase.arguments.map { ($0.name, argument($0.value)) })
  }

  /// The same phrase in another language of the directory.
  func text(_ group: String, _ phrase: Phrase, in tag: LanguageTag) -> String {
    Wording(
      reader: tag, catalogue: catalogue, names: names, zone: zone, placeNames: placeNames
    ).text(group, phrase)
  }

  /// Whether any message that is shown in this locale is only a draft.
  public var standsOnDrafts: Bool {
    catalogue.locales[locale]?.values.contains { $0.status == .draft } ?? true
  }

  /// The name of a language in the reader's.
  public func language(_ tag: LanguageTag) -> String {
    tag == .easyJapanese ? text("language.ja-simple") : languages.language(tag.description)
  }

  /// A name or another text from a record: its own in the reader's language, else the locale's
  /// message for the English one, see ``MessageID``, else the nearest of its own.
  public func name(_ text: LocalizedText) -> String {
    if text.byTag[tags[0]] == nil, text.byTag[locale] == nil, let english = text.byTag["en"],
      let translated = own(MessageID.record(english))
    {
      return translated
    }
    return isolated(text.text(for: tags) ?? "")
  }

  /// The name of an organization by its id; nil when there is none.
  public func organization(_ id: String) -> String? {
    names.organizations[id].map { name($0.name) }
  }

  /// The name of a service by its id, or the id.
  public func service(_ id: String) -> String {
    names.services[id].map { name(ServiceName(id: id, official: $0)) } ?? id
  }

  /// What a service is called for this reader: its own name in their language, else the locale's
  /// message `service.<id>`, else the nearest of its own names.
  public func name(_ service: ServiceName) -> String {
    translation(service) ?? name(service.official)
  }

  /// The service's own names to stand beside a translated one: in the directory's language and in
  /// English. Empty when the name shown is its own.
  public func officialNames(_ service: ServiceName, own: LanguageTag) -> [String] {
    guard translation(service) != nil else { return [] }
    return [own.description, "en"].compactMap { service.official.byTag[$0] }
  }

  /// The title of a leaflet or page: its own in the reader's language, else the locale's message
  /// `leaflet.<id>`, else the nearest of its own.
  public func title(_ publication: Publication) -> String {
    publication.title.byTag[locale] ?? own("leaflet.\(publication.id)") ?? name(publication.title)
  }

  /// A text about a record that the shown locale itself has; nil when it has none.
  ///
  /// `own("service.yorisoi-hotline.what")` is what the service does, in the reader's language.
  func own(_ id: String) -> String? {
    catalogue.locales[locale]?[id].map { _ in isolated(catalogue.text(id, locale: locale).text) }
  }

  /// A text of a service in the reader's language, from the record or from the locale, such as
  /// `for`: whom it is for.
  func text(_ text: LocalizedText, of service: Service, part: String) -> String {
    text.byTag[locale] ?? own("service.\(service.id).\(part)") ?? name(text)
  }

  private func translation(_ service: ServiceName) -> String? {
    service.official.byTag[locale] == nil ? own("service.\(service.id)") : nil
  }

  /// The name of a subject by its id, or the id.
  public func subject(_ id: String) -> String { names.subjects[id].map { name($0) } ?? id }

  /// The name of a place by its id, or the id.
  public func place(_ id: String) -> String { placeNames(id).map { name($0.name) } ?? id }

  /// Whether any word of an answer is only a draft: a message, or the name of the place asked for
  /// where that is a rendering of the directory.
  func standsOnDrafts(_ answer: Answer) -> Bool {
    guard !standsOnDrafts else { return true }
    guard let words = answer.places.first.flatMap(placeNames),
      let tag = tags.first(where: { words.name.byTag[$0] != nil })
    else { return false }
    return words.renderedNames.contains(tag)
  }

  /// A moment as weekday, date and time.
  public func moment(_ moment: Moment) -> String {
    DateText.format(
      secondsSince1970: moment.secondsSince1970, zone: zone, skeleton: "MMMEdHm", locale: locale)
  }

  /// A moment as weekday, date, year, time and zone.
  func momentWithZone(_ moment: Moment) -> String {
    DateText.format(
      secondsSince1970: moment.secondsSince1970, zone: zone, skeleton: "yMMMEdHmz", locale: locale)
  }

  /// A number or address to dial or copy: isolated where the text around it runs right to left, and
  /// free of invisible characters everywhere else.
  func dialled(_ value: String) -> String {
    isRightToLeft ? BidiIsolation.isolate(value) : value
  }

  /// Words of the reader's own with the numbers in them isolated, where they run right to left.
  private func isolated(_ words: String) -> String {
    isRightToLeft ? BidiIsolation.isolatingNumbers(in: words) : words
  }

  /// Words of another language, to be said or shown as they are: isolated where the text around them
  /// runs right to left, so that their brackets and full stops stay where they belong.
  func foreign(_ words: String) -> String { dialled(words) }

  /// Words of any language within a sentence of the reader's: whatever their direction is, what
  /// stands around them stays where it belongs.
  func quoted(_ words: String) -> String {
    isRightToLeft ? "\u{2068}\(words)\u{2069}" : words
  }

  /// A moment as time of day.
  public func time(_ moment: Moment) -> String {
    DateText.format(
      secondsSince1970: moment.secondsSince1970, zone: zone, skeleton: "Hm", locale: locale)
  }

  /// What a record says of its hours, in the reader's language where there are words for it.
  ///
  /// The message id is made of the letters and digits: "year end not stated" is looked up as
  /// `hours.comment.year-end-not-stated`.
  func comment(_ comment: String) -> String {
    let id = "hours.comment.\(MessageID.slug(comment))"
    let found = catalogue.text(id, locale: locale)
    return found.missing ? comment : isolated(found.text)
  }

  /// A date as a source states it.
  public func date(_ date: PartialDate) -> String {
    date == .undated ? text("date.undated") : dialled(date.description)
  }

  /// Several texts joined as the language joins a list.
  public func list(_ texts: [String]) -> String {
    ListText(locale: locale, link: .and).joined(texts)
  }

  private func argument(_ value: Phrase.Value) -> MessageArgument {
    switch value {
    case .text(let text): .text(dialled(text))
    case .number(let number): .number(number)
    case .language(let tag): .text(language(tag))
    case .quoted(let words): .text(quoted(words))
    case .subject(let id): .text(subject(id))
    case .subjects(let ids): .text(list(ids.map(subject)))
    case .places(let ids): .text(list(ids.map(place)))
    case .services(let services): .text(list(services.map { name($0) }))
    case .moment(let moment): .text(self.moment(moment))
    case .hours(let hours): .text(HoursWords(wording: self).text(hours))
    case .date(let date): .text(self.date(date))
    case .message(let id): .text(text(id))
    case .localized(let text): .text(name(text))
    }
  }
}
