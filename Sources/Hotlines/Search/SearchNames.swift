package import HotlineModel
package import HotlineStore
package import HotlineText

/// Gathers everything that can be found, and every name it has.
package struct SearchNames {
  private let content: DirectoryContent
  private let messages: MessageCatalogue
  private var things: [(kind: FindKind, named: StoredNamed, names: [StoredName])] = []

  /// Gathers the names of a directory; the same directory gives the same names in the same order.
  package static func gathered(
    _ content: DirectoryContent, _ messages: MessageCatalogue
  ) -> StoredNames {
    var names = SearchNames(content: content, messages: messages)
    for service in content.services { names.add(service) }
    for subject in content.subjects { names.add(subject) }
    for publication in content.publications { names.add(publication) }
    for leaflet in content.leaflets { names.add(leaflet) }
    for language in content.languages.languages { names.add(language) }
    for place in content.places { names.add(place) }
    return names.stored()
  }

  private init(content: DirectoryContent, messages: MessageCatalogue) {
    (self.content, self.messages) = (content, messages)
  }

  // MARK: Things

  private mutating func add(_ service: Service) {
    var names = NameList()
    names.add(service.id, .id)
    names.add(service.name)
    names.add(translations("service.\(service.id)"), .translation)
    names.add(service.alsoCalled, .other)
    names.add(service.reading.map { [$0] } ?? [], .reading)
    let organization = content.organizations.first { $0.id == service.organization }
    if let organization {
      names.add(organization.name.byTag.sorted { $0.key < $1.key }.map(\.value), .organization)
      names.add(address: organization.url)
    }
    let offices = service.contacts.filter { $0.office != nil }
    let shared = Dictionary(grouping: offices) { $0.phone?.national ?? "" }
    for contact in service.contacts {
      names.add(address: contact.url)
      if !contact.channel.needsLine { names.add(address: contact.value) }
      // A number that several offices give is that of the service.
      let isShared = (shared[contact.phone?.national ?? ""]?.count ?? 0) > 1
      if contact.office == nil || isShared { names.add(contact) }
    }
    things.append((.service, StoredNamed(kind: "service", id: service.id), names.names))
    for office in offices {
      let isShared = (shared[office.phone?.national ?? ""]?.count ?? 0) > 1
      add(office, of: service.id, withNumber: !isShared)
    }
  }

  private mutating func add(_ office: ContactPoint, of service: String, withNumber: Bool) {
    var names = NameList()
    names.add(office.id, .id)
    if let name = office.office { names.add(name) }
    names.add(address: office.url)
    if withNumber { names.add(office) }
    let named = StoredNamed(kind: "office", id: office.id, owner: service)
    things.append((.office, named, names.names))
  }

  private mutating func add(_ subject: Subject) {
    var names = NameList()
    names.add(subject.id, .id)
    names.add(subject.name)
    names.add(subject.phrases.sorted { $0.key < $1.key }.flatMap(\.value), .phrase)
    things.append((.subject, StoredNamed(kind: "subject", id: subject.id), names.names))
  }

  private mutating func add(_ publication: Publication) {
    var names = NameList()
    names.add(publication.id, .id)
    names.add(publication.title)
    names.add(translations("leaflet.\(publication.id)"), .translation)
    names.add(address: publication.url)
    things.append((.leaflet, StoredNamed(kind: "leaflet", id: publication.id), names.names))
  }

  private mutating func add(_ leaflet: Leaflet) {
    var names = NameList()
    names.add(leaflet.id, .id)
    names.add(translations(leaflet.title), .translation)
    things.append((.leaflet, StoredNamed(kind: "leaflet", id: leaflet.id), names.names))
  }

  private mutating func add(_ language: SpokenLanguages.Language) {
    let tag = language.tag.description
    var names = NameList()
    names.add(tag, .id)
    names.add(language.name)
    names.add([language.autonym].compactMap { $0 }, .other)
    let locales = messages.locales.keys.sorted()
    names.add(locales.map { DisplayNames(locale: $0).language(tag) }, .translation)
    things.append((.language, StoredNamed(kind: "language", id: tag), names.names))
  }

  private mutating func add(_ place: Place) {
    var names = NameList()
    names.add(place.id, .id)
    names.add(place.name)
    names.add(place.alsoCalled, .other)
    things.append((.place, StoredNamed(kind: "place", id: place.id), names.names))
  }

  private func translations(_ message: String) -> [String] {
    messages.locales.sorted { $0.key < $1.key }.compactMap { $0.value[message]?.pattern }
  }

  // MARK: In order

  private func stored() -> StoredNames {
    let ordered = things.enumerated().sorted {
      ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset)
    }.map(\.element)
    var entries: [(kind: FindKind, length: Int, name: StoredName)] = []
    for (position, thing) in ordered.enumerated() {
      for name in thing.names {
        var name = name
        name.named = position
        entries.append((thing.kind, name.key.unicodeScalars.count, name))
      }
    }
    // Of names that match alike, the shorter is matched in a larger part.
    entries.sort {
      ($0.kind, $0.length, $0.name.sort, $0.name.named, $0.name.key)
        < ($1.kind, $1.length, $1.name.sort, $1.name.named, $1.name.key)
    }
    return StoredNames(named: ordered.map(\.named), names: entries.map(\.name))
  }
}

/// The names of one thing, each key once.
private struct NameList {
  private(set) var names: [StoredName] = []
  private var keys = Set<String>()

  /// Adds texts and, where they are kana or romaji, their sounds.
  mutating func add(_ texts: [String], _ sort: NameSort) {
    for text in texts { add(text, sort) }
  }

  mutating func add(_ text: String, _ sort: NameSort) {
    let key = SearchKey.key(text)
    add(text, key, sort, words: SearchWord.words(in: text).count)
    if sort != .phrase, sort != .id, let sound = SearchKey.sound(ofKey: key) {
      add(text, SearchWord.soundMark + sound, .sound, words: 0)
    }
  }

  /// Adds a name of a record in all its languages, the readings among them.
  mutating func add(_ name: LocalizedText) {
    add(name.withoutReadings.sorted { $0.key < $1.key }.map(\.value), .name)
    add(name.readings.sorted { $0.key < $1.key }.map(\.value), .reading)
  }

  mutating func add(_ contact: ContactPoint) {
    guard let number = contact.phone else { return }
    for key in NumberKeys.keys(of: number) { add(number.national, key, .number, words: 0) }
  }

  mutating func add(address: String?) {
    guard let address, let key = AddressKey.key(ofText: address) else { return }
    // Its words are no words: every body of a ministry has the same ones.
    add(address, key, .address, words: 0)
  }

  private mutating func add(_ text: String, _ key: String, _ sort: NameSort, words: Int) {
    guard !key.isEmpty, !text.utf8.contains(0), keys.insert(key).inserted else { return }
    names.append(StoredName(named: 0, sort: sort.rawValue, words: words, text: text, key: key))
  }
}
