import HotlineHours
import HotlineModel
import HotlineReferral

/// Which services of a list are wanted; what is not said does not count.
///
/// A list is no referral: what a record does not tell is not taken for fitting, so that a filter by
/// language names those who answer in it for sure.
struct ServiceFilter: Sendable {
  private let question: Question
  private let mode: Mode?
  private let isOpen: Bool
  private let cost: CallerCost?
  private let distanceInMetres: Double?

  /// The names of the fields that stand beside those of a question.
  static let ownFields: Set<String> = ["mode", "open", "cost", "distance"]

  /// Reads the fields of a question and `mode`, `open` (`yes`: at the moment of the question),
  /// `cost` (`free`, `caller`) and `distance` (kilometres from the place).
  ///
  /// Throws `QuestionError`, which names the field and what to write.
  init(_ fields: [String: [String]], _ directory: Directory, now: Moment) throws {
    let asked = fields.filter { !Self.ownFields.contains($0.key) }
    question = try directory.question(asked, defaultReader: directory.header.language, now: now)
    mode = try Self.value(Mode.self, "mode", fields)
    cost = try Self.value(CallerCost.self, "cost", fields)
    let open = try Self.single("open", fields) ?? "no"
    guard ["yes", "no"].contains(open) else {
      throw QuestionError(
        field: "open", code: "question.unknown-value", mend: "write yes or no")
    }
    isOpen = open == "yes"
    distanceInMetres = try Self.single("distance", fields).map { try Self.metres($0) }
    guard distanceInMetres == nil || question.place != nil else {
      throw QuestionError(
        field: "place", code: "question.place-missing", mend: "name the place to measure from")
    }
  }

  private static func metres(_ text: String) throws -> Double {
    guard let kilometres = Double(text), (0...20_000).contains(kilometres) else {
      throw QuestionError(
        field: "distance", code: "question.distance", mend: "write kilometres from 0 to 20000")
    }
    return kilometres * 1000
  }

  private static func single(_ name: String, _ fields: [String: [String]]) throws -> String? {
    guard let values = fields[name], values.count > 1 else { return fields[name]?.first }
    throw QuestionError(field: name, code: "question.one-value", mend: "give one value")
  }

  private static func value<Value>(
    _ type: Value.Type, _ name: String, _ fields: [String: [String]]
  ) throws -> Value? where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    guard let text = try single(name, fields) else { return nil }
    guard let value = Value(rawValue: text) else {
      let all = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw QuestionError(
        field: name, code: "question.unknown-value",
        mend: "not a value of this field; write one of \(all)")
    }
    return value
  }

  // MARK: Services

  /// The services that are wanted, in the order of their ids.
  func services(of directory: Directory) throws -> [Service] {
    let subjects = try wantedSubjects(directory)
    let places = try wantedPlaces(directory)
    let holidays = try isOpen ? directory.holidays() : .none
    return try directory.serviceIDs.map { try directory.service($0) }.filter { service in
      (subjects.isEmpty || !subjects.isDisjoint(with: service.subjects))
        && admits(service.population)
        && (!limitsContacts && places == nil
          || service.contacts.contains { fits($0, of: service, places, directory.zone, holidays) })
    }
  }

  private var limitsContacts: Bool {
    !question.languages.isEmpty || mode != nil || isOpen || cost != nil || question.line != nil
      || !question.channels.isEmpty || distanceInMetres != nil
  }

  /// The subjects asked for and all below them.
  private func wantedSubjects(_ directory: Directory) throws -> Set<String> {
    guard !question.subjects.isEmpty else { return [] }
    var wanted = Set(question.subjects)
    for subject in try directory.content().subjects {
      if let parent = subject.parent, wanted.contains(parent) { wanted.insert(subject.id) }
    }
    return wanted
  }

  /// The place asked for and all it lies in; nil when any.
  private func wantedPlaces(_ directory: Directory) throws -> [PlaceTable.Row]? {
    guard let place = question.place else { return nil }
    return try directory.places().chain(place)
  }

  private func admits(_ population: Population) -> Bool {
    let age = question.age.map { population.age?.contains($0) ?? true } ?? true
    let gender = question.gender.map { admits(population.gender, $0) } ?? true
    let residence = question.residence.map { admits(population.residence, $0) } ?? true
    return age && gender && residence
  }

  private func admits<Value: Equatable>(_ admitted: [Value], _ value: Value) -> Bool {
    admitted.isEmpty || admitted.contains(value)
  }

  // MARK: Contacts

  private func fits(
    _ contact: ContactPoint, of service: Service, _ places: [PlaceTable.Row]?,
    _ zone: Zone, _ holidays: HolidayCalendar
  ) -> Bool {
    (cost == nil || contact.cost == cost)
      && (question.line.map { contact.reaches(from: $0) == true } ?? true)
      && (question.channels.isEmpty || question.channels.contains(contact.channel))
      && (places.map { serves($0, contact, service) } ?? true)
      && answers(contact, zone, holidays)
  }

  private func answers(
    _ contact: ContactPoint, _ zone: Zone, _ holidays: HolidayCalendar
  ) -> Bool {
    guard !question.languages.isEmpty || mode != nil || isOpen else { return true }
    return contact.languages.contains { offer in
      (question.languages.isEmpty || offer.tags.contains(where: isSpoken))
        && (mode == nil || offer.mode == mode)
        && (!isOpen
          || Schedule(hours: offer.hours, zone: zone, holidays: holidays)
            .state(at: question.at) == .open)
    }
  }

  private func isSpoken(_ tag: LanguageTag) -> Bool {
    question.languages.contains { $0 == tag || $0.narrows(tag) || tag.narrows($0) }
  }

  private func serves(
    _ places: [PlaceTable.Row], _ contact: ContactPoint, _ service: Service
  ) -> Bool {
    if let distanceInMetres {
      guard let here = places.first(where: { $0.coordinates != nil })?.coordinates,
        let there = contact.whereabouts?.location?.coordinates
      else { return false }
      return here.distanceInMetres(to: there) <= distanceInMetres
    }
    let ids = Set(places.map(\.id))
    let callers = contact.callersIn.isEmpty ? service.coverage : contact.callersIn
    return !ids.isDisjoint(with: callers)
  }
}

extension Location {
  fileprivate var coordinates: Coordinates? {
    guard let latitude, let longitude else { return nil }
    return Coordinates(latitude: latitude, longitude: longitude)
  }
}
