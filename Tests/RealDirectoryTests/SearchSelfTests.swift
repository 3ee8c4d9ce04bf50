import Foundation
import HotlineAnswers
import HotlineModel
import HotlineText
import Hotlines
import Testing

/// Everything of the directory is found by every name it has.
@Suite struct SearchSelfTests {
  private let directory: Directory
  private let locales: [String]

  init() throws {
    directory = try RealDirectory.open()
    locales = try directory.localeReport().audits.map(\.locale)
  }

  @Test func `everything is found by every name, reading, romanisation, number, address and word`()
    throws
  {
    var names = Names()
    try addServices(&names)
    try addSubjects(&names)
    try addLeafletsAndLanguages(&names)
    try addPlaces(&names)
    #expect(names.things.count > 50_000)
    #expect(try lost(names) == [])
  }

  private func addServices(_ names: inout Names) throws {
    let organizations = try directory.content().organizations
    for service in try RealDirectory.services() {
      let thing = Thing(.service, service.id)
      let readings = Array(service.name.readings.values) + [service.reading].compactMap { $0 }
      names.add([service.id], thing)
      names.add(service.name.byTag.values + service.alsoCalled + readings, thing)
      names.add(try wordings().map { $0.name(service.named) } + romanised(readings), thing)
      for contact in service.contacts { add(contact, of: service, to: &names) }
      let organization = organizations.first { $0.id == service.organization }
      names.add(organization.map { Array($0.name.byTag.values) } ?? [], thing)
      names.add([organization?.url].compactMap { $0 }, thing)
    }
  }

  private func addSubjects(_ names: inout Names) throws {
    for subject in try directory.content().subjects {
      let thing = Thing(.subject, subject.id)
      names.add([subject.id] + subject.name.byTag.values, thing)
      names.add(subject.phrases.values.flatMap { $0 }, thing)
      names.add(romanised(Array(subject.name.readings.values)), thing)
    }
  }

  private func addLeafletsAndLanguages(_ names: inout Names) throws {
    for leaflet in try directory.publications() {
      let thing = Thing(.leaflet, leaflet.id)
      names.add([leaflet.id] + leaflet.title.byTag.values, thing)
      names.add(try wordings().map { $0.title(leaflet) }, thing)
      names.add(romanised(Array(leaflet.title.readings.values)), thing)
      names.add([leaflet.url].compactMap { $0 }, thing)
    }
    for leaflet in try directory.leaflets() {
      let thing = Thing(.leaflet, leaflet.id)
      names.add([leaflet.id] + (try wordings().map { $0.text(leaflet.title) }), thing)
    }
    for language in try directory.content().languages.languages {
      let thing = Thing(.language, language.tag.description)
      names.add([language.tag.description, language.autonym].compactMap { $0 }, thing)
      names.add(language.name.byTag.values, thing)
      let tag = language.tag.description
      names.add(locales.map { DisplayNames(locale: $0).language(tag) }, thing)
    }
  }

  private func addPlaces(_ names: inout Names) throws {
    for place in try directory.content().places {
      let thing = Thing(.place, place.id)
      names.add([place.id] + place.name.byTag.values + place.alsoCalled, thing)
      names.add(romanised(Array(place.name.readings.values)), thing)
    }
  }

  // MARK: Names

  /// Something that is to be found.
  private struct Thing: Hashable, CustomStringConvertible {
    let kind: FindKind
    let id: String
    let service: String?

    init(_ kind: FindKind, _ id: String, of service: String? = nil) {
      (self.kind, self.id, self.service) = (kind, id, service)
    }

    init(_ found: Found) { self.init(found.kind, found.id, of: found.service) }

    var description: String { "\(kind.rawValue) \(id)" }
  }

  /// What is to be found by each text.
  private struct Names {
    private(set) var things: [String: Set<Thing>] = [:]

    mutating func add(_ texts: some Sequence<String>, _ thing: Thing) {
      for text in texts where !SearchKey.key(text).isEmpty {
        things[text, default: []].insert(thing)
      }
    }
  }

  private func add(_ contact: ContactPoint, of service: Service, to names: inout Names) {
    let office = contact.office.map { _ in Thing(.office, contact.id, of: service.id) }
    let own = Thing(.service, service.id)
    if let name = contact.office, let office {
      names.add([contact.id] + name.byTag.values, office)
      names.add(romanised(Array(name.readings.values)), office)
    }
    for thing in Set([office ?? own, own]) { names.add([contact.url].compactMap { $0 }, thing) }
    guard let number = contact.phone else { return }
    // A number that several offices give is that of their service.
    let sharing = service.contacts.filter {
      $0.office != nil && $0.phone?.national == number.national
    }
    let thing = sharing.count > 1 ? own : office ?? own
    let digits = number.national.filter(\.isNumber)
    let spaced = number.national.replacing("-", with: " ")
    names.add([number.national, spaced, wide(number.national)], thing)
    names.add([digits, digits.map { "\($0) " }.joined(), wide(digits)], thing)
    if let abroad = number.e164 {
      names.add([abroad, "00" + abroad.dropFirst(), "010 " + abroad.dropFirst()], thing)
      let (code, rest) = (abroad.prefix(3), abroad.dropFirst(3))
      names.add(["\(code) (0)\(rest)", "\(code)-\(rest)"], thing)
    }
  }

  /// Full-width letters, as a Japanese keyboard writes them.
  private func wide(_ text: String) -> String {
    var wide = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isNarrow = (0x21...0x7E).contains(scalar.value)
      wide.append(isNarrow ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return String(wide)
  }

  /// A reading in Latin letters as ICU writes it, with macrons, without them, and with long vowels
  /// written out.
  private func romanised(_ readings: [String]) -> [String] {
    guard let rules = try? Transliteration("Hiragana-Latin") else { return [] }
    return readings.flatMap { reading -> [String] in
      let plain = rules.applied(to: reading.replacing("ー", with: ""))
      guard plain.unicodeScalars.allSatisfy({ $0.value < 0x250 }) else { return [] }
      let macrons = plain.replacing("ou", with: "ō").replacing("oo", with: "ō")
        .replacing("uu", with: "ū")
      let short = TextFolding.strippedOfAccents(macrons)
      return [plain, macrons, short, plain.replacing(" ", with: "")]
    }
  }

  private func wordings() throws -> [Wording] {
    try locales.map { try directory.wording(for: LanguageTag($0)) }
  }

  /// What is not among the first three for one of its names or, where more things have the very same
  /// name, among the first of as many.
  private func lost(_ names: Names) throws -> [String] {
    let sharing = Dictionary(grouping: names.things) { SearchKey.key($0.key) }
      .mapValues { Set($0.flatMap(\.value)).count }
    var lost: [String] = []
    for (text, things) in names.things {
      let count = sharing[SearchKey.key(text)] ?? 1
      // Most are the very first, and looking for no more takes a tenth of the time.
      var found = Set(try directory.find(text, limit: count).map(Thing.init))
      if !found.isSuperset(of: things), count < 3 {
        found = Set(try directory.find(text, limit: 3).map(Thing.init))
      }
      lost += things.subtracting(found).map { "\($0) by \(text)" }
    }
    return lost.sorted()
  }
}
