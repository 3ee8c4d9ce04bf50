import Foundation
import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineText

/// Makes of texts a question that the engine understands: canonical tags, ids, moments.
struct QuestionReader {
  private let index: ReferralIndex
  private let places: PlaceFinder
  private let directory: Directory

  init(_ directory: Directory) {
    index = directory.referrer.index
    places = PlaceFinder(directory)
    self.directory = directory
  }

  /// Reads the fields; every value may also be `unknown` or `refused`.
  func question(
    _ fields: [String: [String]], defaultReader: LanguageTag, now: Moment
  ) throws -> Question {
    let unknown = fields.keys.filter { !Self.names.contains($0) }.sorted()
    if let name = unknown.first { throw QuestionError(unknownField: name, known: Self.names) }
    var question = Question(at: now, reader: defaultReader)
    for (name, values) in fields.sorted(by: { $0.key < $1.key }) {
      let known = values.filter { $0 != "unknown" && $0 != "refused" && !$0.isEmpty }
      if values.contains("refused"), let fact = FactName(rawValue: name) {
        question.refused.insert(fact)
      }
      if !known.isEmpty { try set(name, known, &question) }
    }
    try setPlace(fields, &question)
    return question
  }

  /// The names of all fields.
  static let names: Set<String> = Set(FactName.allCases.map(\.rawValue))
    .union(["about", "latitude", "longitude", "at", "reader", "refused"])

  private func set(_ name: String, _ values: [String], _ question: inout Question) throws {
    switch name {
    case "languages": question.languages = try values.map { try tag($0, name) }
    case "subjects":
      let named = try values.map { try subject($0) }
      question.subjects = named + question.subjects.filter { !named.contains($0) }
    case "about": try hear(values, &question)
    case "age": question.age = try age(values)
    case "minor": question.minor = try flag(name, values)
    case "gender": question.gender = try one(Gender.self, name, values)
    case "nationality": question.nationality = try country(values)
    case "residence": question.residence = try one(ResidenceStatus.self, name, values)
    case "role": question.role = try one(Role.self, name, values)
    case "danger": question.danger = try flag(name, values)
    case "needs": question.needs = try values.map { try choice(Need.self, name, $0) }
    case "lowIncome": question.lowIncome = try flag(name, values)
    case "line": question.line = try one(Line.self, name, values)
    case "channels": question.channels = try values.map { try choice(Channel.self, name, $0) }
    case "anonymous": question.anonymous = try flag(name, values)
    case "consent.police": question.consent.police = try flag(name, values)
    case "consent.share": question.consent.share = try flag(name, values)
    case "at": question.at = try moment(values)
    case "refused":
      question.refused.formUnion(try values.map { try choice(FactName.self, name, $0) })
    case "reader": question.reader = try tag(try single(name, values), name)
    default: break
    }
  }

  private func single(_ name: String, _ values: [String]) throws -> String {
    guard values.count == 1, let value = values.first else {
      throw QuestionError(field: name, code: "question.one-value", mend: "give one value")
    }
    return value
  }

  private func one<Value: RawRepresentable & CaseIterable>(
    _: Value.Type, _ name: String, _ values: [String]
  ) throws -> Value where Value.RawValue == String {
    try choice(Value.self, name, try single(name, values))
  }

  private func choice<Value: RawRepresentable & CaseIterable>(
    _: Value.Type, _ name: String, _ value: String
  ) throws -> Value where Value.RawValue == String {
    guard let choice = Value(rawValue: value) else {
      let all = Value.allCases.map(\.rawValue)
      let nearest = Nearest.texts(to: value, among: all).first.map { " (nearest: \($0))" } ?? ""
      throw QuestionError(
        field: name, code: "question.unknown-value",
        mend: "not a value of this field; write one of \(all.joined(separator: ", "))\(nearest)")
    }
    return choice
  }

  private func flag(_ name: String, _ values: [String]) throws -> Bool {
    switch try single(name, values) {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      throw QuestionError(
        field: name, code: "question.unknown-value", mend: "write yes, no or unknown")
    }
  }

  private func age(_ values: [String]) throws -> Int {
    guard let age = Int(try single("age", values)), (0...130).contains(age) else {
      throw QuestionError(
        field: "age", code: "question.age", mend: "write whole years from 0 to 130")
    }
    return age
  }

  private func country(_ values: [String]) throws -> String {
    let code = try single("nationality", values).uppercased()
    let isCode = code.count == 2 && code.allSatisfy { $0.isASCII && $0.isLetter }
    guard isCode, DisplayNames(locale: "en").region(code) != code else {
      throw QuestionError(
        field: "nationality", code: "question.nationality",
        mend: "write a country code of two letters (ISO 3166-1), such as VN")
    }
    return code
  }

  private func moment(_ values: [String]) throws -> Moment {
    do {
      return try Moment(rfc3339: try single("at", values))
    } catch is MomentError {
      throw QuestionError(
        field: "at", code: "question.moment",
        mend: "write date, time and offset (RFC 3339), such as 2026-11-24T12:00:00+09:00")
    }
  }

  private func tag(_ text: String, _ name: String) throws -> LanguageTag {
    do {
      return LanguageTag(try TagCanonicalization.canonical(text))
    } catch {
      let nearest = error.nearest.map { "\($0.tag) (\($0.name))" }.joined(separator: ", ")
      throw QuestionError(
        field: name, code: "question.language",
        mend: "not a language tag (BCP 47)" + (nearest.isEmpty ? "" : "; nearest: \(nearest)"))
    }
  }

  private func subject(_ id: String) throws -> String {
    if index.subjectIDs.contains(id) { return id }
    let nearest = Nearest.texts(to: id, among: index.subjectIDs)
    let list = nearest.isEmpty ? index.subjectIDs : nearest
    throw QuestionError(
      field: "subjects", code: "question.subject",
      mend: "no such subject; write \(list.joined(separator: ", ")), or put it in words with about")
  }

  /// Understands a free text; what is sure of it counts as named.
  private func hear(_ texts: [String], _ question: inout Question) throws {
    do {
      question.heard = try directory.heard(texts.joined(separator: ". "))
    } catch let error as FindError {
      throw QuestionError(
        field: "about", code: "question.about-too-long", mend: error.description)
    }
    let known = question.subjects
    question.subjects += question.heard.facts.filter { !known.contains($0) }
  }

  private func setPlace(_ fields: [String: [String]], _ question: inout Question) throws {
    let ignored = ["unknown", "refused", ""]
    if let values = fields["place"]?.filter({ !ignored.contains($0) }), !values.isEmpty {
      question.place = try places.place(named: try single("place", values))
      return
    }
    let latitude = fields["latitude"]?.first { !ignored.contains($0) }
    let longitude = fields["longitude"]?.first { !ignored.contains($0) }
    if let latitude, let longitude {
      question.place = try places.place(latitude: latitude, longitude: longitude)
    } else if latitude != nil || longitude != nil {
      throw QuestionError(
        field: latitude == nil ? "longitude" : "latitude", code: "question.coordinates-incomplete",
        mend: "give latitude and longitude both")
    }
  }
}
