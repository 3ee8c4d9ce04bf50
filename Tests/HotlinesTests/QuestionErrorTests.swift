import HotlineModel
import Hotlines
import Testing

/// A field with values that cannot be understood, and what is said of it.
struct BadRow: CustomTestStringConvertible {
  let field: String
  let values: [String]
  let code: String
  let text: String

  init(_ field: String, _ values: [String], _ code: String, _ text: String) {
    (self.field, self.values, self.code, self.text) = (field, values, code, text)
  }

  var testDescription: String { "\(field): \(values.joined(separator: ", "))" }
}

@Suite struct QuestionErrorTests {
  private static let unknownValue = "question.unknown-value"
  private static let yesOrNo = "write yes, no or unknown"
  private static let words = "not a value of this field; write one of "

  private func error(_ fields: [String: [String]]) throws -> QuestionError? {
    let directory = try Wales().opened()
    return #expect(throws: QuestionError.self) {
      try directory.question(
        fields, defaultReader: LanguageTag("en"), now: try Wales.noon())
    }
  }

  @Test(arguments: [
    BadRow(
      "languages", ["vietnamese"], "question.language",
      "languages: not a language tag (BCP 47); nearest: vi (Vietnamese)"),
    BadRow(
      "languages", ["vi", "?"], "question.language", "languages: not a language tag (BCP 47)"),
    BadRow(
      "reader", ["japanese"], "question.language",
      "reader: not a language tag (BCP 47); nearest: ja (Japanese)"),
    BadRow("reader", ["en", "ja"], "question.one-value", "reader: give one value"),
    BadRow(
      "subjects", ["home-violnce"], "question.subject",
      "subjects: no such subject; write home-violence, or put it in words with about"),
    BadRow(
      "subjects", ["xxxxxxxx"], "question.subject",
      "subjects: no such subject; write violence, home-violence, work, art, "
        + "or put it in words with about"),
    BadRow("age", ["-1"], "question.age", "age: write whole years from 0 to 130"),
    BadRow("age", ["131"], "question.age", "age: write whole years from 0 to 130"),
    BadRow("age", ["17.5"], "question.age", "age: write whole years from 0 to 130"),
    BadRow("age", ["seventeen"], "question.age", "age: write whole years from 0 to 130"),
    BadRow("age", ["17", "18"], "question.one-value", "age: give one value"),
    BadRow("minor", ["maybe"], unknownValue, "minor: \(yesOrNo)"),
    BadRow("danger", ["YES"], unknownValue, "danger: \(yesOrNo)"),
    BadRow("danger", ["yes", "no"], "question.one-value", "danger: give one value"),
    BadRow("lowIncome", ["some"], unknownValue, "lowIncome: \(yesOrNo)"),
    BadRow("anonymous", ["1"], unknownValue, "anonymous: \(yesOrNo)"),
    BadRow("consent.police", ["ask"], unknownValue, "consent.police: \(yesOrNo)"),
    BadRow("consent.share", ["ask"], unknownValue, "consent.share: \(yesOrNo)"),
    BadRow(
      "gender", ["femal"], unknownValue,
      "gender: \(words)female, male, other (nearest: female)"),
    BadRow("gender", ["xxxxxxxx"], unknownValue, "gender: \(words)female, male, other"),
    BadRow(
      "nationality", ["VNM"], "question.nationality",
      "nationality: write a country code of two letters (ISO 3166-1), such as VN"),
    BadRow(
      "nationality", ["QQ"], "question.nationality",
      "nationality: write a country code of two letters (ISO 3166-1), such as VN"),
    BadRow(
      "residence", ["technical intern"], unknownValue,
      "residence: \(words)citizen, permanent, spouse, student, technical-intern, "
        + "specified-skilled, worker, temporary-visitor, asylum, none "
        + "(nearest: technical-intern)"),
    BadRow(
      "role", ["victims"], unknownValue,
      "role: \(words)victim, witness, family, supporter, professional (nearest: victim)"),
    BadRow(
      "needs", ["shelter", "medicl"], unknownValue,
      "needs: \(words)shelter, medical, legal, interpreting, money, return-home, report, stay, "
        + "counselling (nearest: medical)"),
    BadRow(
      "line", ["cell-telephone"], unknownValue,
      "line: \(words)landline, mobile, ip-phone, prepaid, abroad, none"),
    BadRow(
      "channels", ["mail"], unknownValue,
      "channels: \(words)phone, fax, chat, form, email, app, letter, desk (nearest: email)"),
    BadRow(
      "at", ["tomorrow"], "question.moment",
      "at: write date, time and offset (RFC 3339), such as 2026-11-24T12:00:00+09:00"),
    BadRow(
      "at", ["2026-11-24"], "question.moment",
      "at: write date, time and offset (RFC 3339), such as 2026-11-24T12:00:00+09:00"),
    BadRow(
      "latitude", ["51.5"], "question.coordinates-incomplete",
      "latitude: give latitude and longitude both"),
    BadRow(
      "longitude", ["-3.2"], "question.coordinates-incomplete",
      "longitude: give latitude and longitude both"),
    BadRow("place", ["Cardiff", "Newport"], "question.one-value", "place: give one value"),
    BadRow(
      "colour", ["red"], "question.unknown-field",
      "there is no such field; write one of about, age, anonymous, at, channels, consent.police, "
        + "consent.share, danger, gender, languages, latitude, line, longitude, lowIncome, minor, "
        + "nationality, needs, place, reader, refused, residence, role, subjects"),
    BadRow(
      "dangr", ["yes"], "question.unknown-field",
      "danger: there is no such field; nearest: danger; write one of about, age, anonymous, at, "
        + "channels, consent.police, consent.share, danger, gender, languages, latitude, line, longitude, "
        + "lowIncome, minor, nationality, needs, place, reader, refused, residence, role, subjects"),
  ])
  func `a value that means nothing is told with what to write`(row: BadRow) throws {
    let error = try error([row.field: row.values])
    #expect(error?.description == row.text)
    #expect(error?.code == row.code)
  }

  @Test(arguments: [
    "languages", "place", "subjects", "age", "minor", "gender", "nationality", "residence", "role",
    "danger", "needs", "lowIncome", "line", "channels", "anonymous", "consent.police",
    "consent.share", "at", "reader",
  ])
  func `no error repeats what was asked`(field: String) throws {
    let error = try error([field: ["secret-words-of-a-person"]])
    #expect(error?.description.contains("secret") == false)
    #expect(error?.field == field)
  }
}
