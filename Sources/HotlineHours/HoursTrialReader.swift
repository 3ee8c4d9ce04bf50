import Foundation

/// Answers lines of JSON, one trial of hours each.
///
/// ```swift
/// var reader = HoursTrialReader { code in calendars[code] }
/// reader.answer(#"{"hours":"24/7","from":"2026-12-01","to":"2026-12-02","zone":"Asia/Tokyo"}"#)
/// ```
///
/// A line that cannot be read is answered too, with the reason among the errors.
public struct HoursTrialReader {
  private struct Question: Decodable {
    let hours: String?
    let from: String?
    let to: String?
    let zone: String?
    let country: String?
  }

  private let calendar: (String) -> HolidayCalendar?
  private var zones: [String: Zone] = [:]

  /// Makes a reader; `calendar` gives the holidays of a country such as `JP`, nil when it has none.
  public init(calendar: @escaping (String) -> HolidayCalendar?) { self.calendar = calendar }

  /// The answer to a line `{"hours","from","to","zone","country"}`, itself one line of JSON.
  ///
  /// `country` may be left out or null; then public holidays are not known. See `HoursTrial.jsonLine`
  /// for the form of the answer. Never throws.
  public mutating func answer(_ line: String) -> String {
    do {
      return try trial(line).jsonLine
    } catch {
      return HoursTrial(errors: [error.problem]).jsonLine
    }
  }

  private mutating func trial(_ line: String) throws(TrialFailure) -> HoursTrial {
    let question = try read(line)
    let hours = try field(question.hours, "hours", "Mo-Fr 09:00-17:00")
    let from = try field(question.from, "from", "2026-12-01")
    let until = try field(question.to, "to", "2027-01-01")
    let zone = try zone(try field(question.zone, "zone", "Asia/Tokyo"))
    return HoursTrial(
      hours: hours, zone: zone, calendar: question.country.flatMap(calendar) ?? .none, from: from,
      to: until)
  }

  private func read(_ line: String) throws(TrialFailure) -> Question {
    do {
      return try JSONDecoder().decode(Question.self, from: Data(line.utf8))
    } catch DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty {
      let name = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw TrialFailure("bad-field", "\"\(name)\" is not a text; write it in quotes")
    } catch {
      throw TrialFailure(
        "bad-line",
        "the line is not a JSON object; write "
          + #"{"hours":"24/7","from":"2026-12-01","to":"2027-01-01","zone":"Asia/Tokyo","country":"JP"}"#
      )
    }
  }

  private func field(
    _ value: String?, _ name: String, _ example: String
  ) throws(TrialFailure) -> String {
    guard let value else {
      throw TrialFailure(
        "missing-field", "\"\(name)\" is missing; write it, as \"\(name)\":\"\(example)\"")
    }
    return value
  }

  private mutating func zone(_ identifier: String) throws(TrialFailure) -> Zone {
    if let zone = zones[identifier] { return zone }
    do {
      let zone = try Zone(identifier: identifier)
      zones[identifier] = zone
      return zone
    } catch {
      throw TrialFailure("unknown-zone", error.description)
    }
  }
}
