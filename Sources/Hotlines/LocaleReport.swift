import HotlineAnswers
import HotlineModel
import HotlineStore
public import HotlineText

/// How complete and how true the words of every locale are.
public struct LocaleReport: Sendable {
  /// How many everyday phrases a subject without narrower ones ought to have in each locale.
  public static let phrasesPerSubject = 8

  /// The locales in alphabetical order of their tags.
  public let audits: [LocaleAudit]

  /// Whether no locale lacks anything.
  public var isWhole: Bool { audits.allSatisfy(\.isWhole) }

  /// The digest by which a source text is told from an earlier one: 8 hexadecimal digits.
  static func digest(_ text: String) -> String {
    String(ContentDigest.sha256(of: [Array(text.utf8)]).dropFirst("sha256:".count).prefix(8))
  }
}

extension Directory {
  /// Holds the words of every locale against the source texts: the messages of English, and the
  /// names in the records that a locale has no name of its own for.
  public func localeReport() throws -> LocaleReport {
    let catalogue = try MessageLoader(parts).catalogue(of: Set(parts.locales))
    let source = try sourceTexts(catalogue)
    let audits = catalogue.locales.keys.sorted().map { locale in
      Self.audit(locale, catalogue.locales[locale] ?? [:], source)
    }
    return LocaleReport(audits: audits)
  }

  private static func audit(
    _ locale: String, _ messages: [String: MessageCatalogue.Message], _ source: SourceTexts
  ) -> LocaleAudit {
    // English is what the others translate.
    let isSource = locale == MessageCatalogue.lastResort
    return LocaleAudit(
      locale: locale, messages: messages, source: source.wanted(in: locale),
      elsewhere: Set(source.all.keys), digest: isSource ? nil : { LocaleReport.digest($0) })
  }

  func sourceTexts() throws -> SourceTexts {
    try sourceTexts(MessageLoader(parts).catalogue(of: [MessageCatalogue.lastResort]))
  }

  private func sourceTexts(_ catalogue: MessageCatalogue) throws -> SourceTexts {
    var texts = SourceTexts()
    for (id, message) in catalogue.locales[MessageCatalogue.lastResort] ?? [:] {
      texts.add(id, LocalizedText([:]), message.pattern)
    }
    for service in try serviceIDs.indices.map({ try record(at: $0) }) {
      texts.add("service.\(service.id)", service.name)
      texts.add("service.\(service.id).for", service.forWhom)
      texts.add("service.\(service.id).what", service.what)
      for contact in service.contacts {
        texts.add(record: contact.note)
        texts.add(record: contact.ask)
      }
      for passage in service.through { texts.add(record: passage.ask) }
    }
    for publication in try publications() {
      texts.add("leaflet.\(publication.id)", publication.title)
      texts.add(record: publication.forWhom)
      texts.add(record: publication.get)
      for edition in publication.editions { texts.add(record: edition.note) }
    }
    texts.add(record: header.title)
    let content = try content()
    for place in content.places where place.kind != .municipality {
      texts.add("place.\(place.id)", place.name)
    }
    let wider = Set(content.subjects.compactMap(\.parent))
    for subject in content.subjects {
      texts.add("subject.\(subject.id)", subject.name)
      let enough = subject.phrases.filter { $0.value.count >= LocaleReport.phrasesPerSubject }
      if !wider.contains(subject.id) {
        texts.add("subject.\(subject.id).phrases", own: Set(enough.keys))
      }
    }
    return texts
  }
}

/// The texts that locales translate, each with the languages in which its record has it already.
struct SourceTexts {
  /// By id; a locale among `own` needs no words of its own.
  private(set) var all: [String: (text: String, own: Set<String>)] = [:]

  /// Adds a text of a record; without an English one its first text is the source.
  mutating func add(_ id: String, _ text: LocalizedText?, _ pattern: String? = nil) {
    guard let source = pattern ?? text?.text(for: ["en"]) else { return }
    all[id] = (source, Set(text?.byTag.keys.map { $0 } ?? []))
  }

  /// Adds a text that is looked up by its English words; one without them is not translated.
  mutating func add(record text: LocalizedText?) {
    guard let text, let english = text.byTag["en"] else { return }
    add(MessageID.record(english), text)
  }

  /// Adds something that is not one text, with the locales that have it.
  mutating func add(_ id: String, own: Set<String>) { all[id] = ("", own) }

  /// What a locale ought to have: everything that the records have neither in it nor in the
  /// language it is a form of, as Japanese for easy Japanese.
  func wanted(in locale: String) -> [String: String] {
    let language = LanguageTag(locale).language
    return all.filter { !$0.value.own.contains(locale) && !$0.value.own.contains(String(language)) }
      .mapValues(\.text)
  }
}
