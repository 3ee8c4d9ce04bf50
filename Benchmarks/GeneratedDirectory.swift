import HotlineHours
import HotlineModel

/// A directory of any size, the same for the same seed: 20 languages, 24 subjects, 47 areas.
struct GeneratedDirectory {
  static let languages = [
    "en", "zh", "ko", "es", "pt", "vi", "fil", "ne", "th", "id", "km", "my", "mn", "fr", "si", "ur",
    "bn", "ru", "hi", "ja",
  ].map { LanguageTag($0) }

  private var state: UInt64
  private let hours: [OpeningHours]

  init(seed: UInt64) throws {
    state = seed
    hours = try (0..<200).map { number in
      let from = 7 + number % 5
      let to = 16 + number / 5 % 6
      let days = ["Mo-Fr", "Mo-Sa", "Tu,Th", "We[1,3]", "Mo-Su", "Sa,Su", "Mo,We,Fr"][number % 7]
      let start = from < 10 ? "0\(from)" : "\(from)"
      let minute = number / 35 % 6 * 10
      return try OpeningHours(
        "\(days) \(start):\(minute == 0 ? "00" : "\(minute)")-\(to):00; PH off")
    }
  }

  /// Makes the content with so many services.
  mutating func content(services: Int, asOf: CivilDate) -> DirectoryContent {
    let header = DirectoryHeader(
      id: "generated", title: LocalizedText(["en": "Generated"]), country: "JP",
      zone: "Asia/Tokyo", language: LanguageTag("ja"), version: "1", asOf: asOf, emergency: [])
    var content = DirectoryContent(header: header)
    content.places = [Place(id: "JP", parent: nil, kind: .country, name: name("Japan"))]
    content.places += (1...47).map {
      Place(id: area($0), parent: "JP", kind: .prefecture, name: name(area($0)))
    }
    content.subjects = (0..<24).map {
      Subject(
        id: "subject-\($0)", parent: $0 < 6 ? nil : "subject-\($0 % 6)",
        name: name("Subject \($0)"),
        phrases: [:])
    }
    content.holidays = [HolidayCalendar(country: "JP", holidays: [], coveredYears: 2025...2028)]
    content.services = (0..<services).map { service($0, asOf) }
    return content
  }

  private mutating func service(_ number: Int, _ asOf: CivilDate) -> Service {
    let on = PartialDate(asOf.adding(days: -next(900)).description) ?? .undated
    var service = Service(
      id: "service-\(1_000_000 + number)", name: name("Service \(number)"), kind: .hotline,
      stage: Stage.allCases[next(Stage.allCases.count)], verified: Verification(on: on))
    service.subjects = (0...next(2)).map { _ in "subject-\(next(24))" }
    service.coverage = [next(3) == 0 ? "JP" : area(1 + next(47))]
    if next(10) == 0 { service.population.gender = [.female] }
    service.contacts = (0...next(3)).map { contact($0) }
    return service
  }

  private mutating func contact(_ number: Int) -> ContactPoint {
    var contact = ContactPoint(id: "c\(number)", channel: .phone, value: "000-\(number)")
    contact.cost = next(2) == 0 ? .free : .caller
    contact.callableFrom = next(2) == 0 ? [.landline, .mobile] : [.ipPhone, .prepaid]
    contact.languages = (0...next(2)).map { _ in
      LanguageOffer(
        tags: (0...next(4)).map { _ in Self.languages[next(Self.languages.count)] },
        mode: [Mode.staff, .interpreter, .text][next(3)], hours: hours[next(hours.count)])
    }
    return contact
  }

  private func name(_ text: String) -> LocalizedText { LocalizedText(["en": text]) }
  private func area(_ number: Int) -> String { "JP-\(number < 10 ? "0" : "")\(number)" }

  /// Knuth's linear congruential generator (MMIX), upper bits.
  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
