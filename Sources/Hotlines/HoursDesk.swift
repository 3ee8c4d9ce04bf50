import Foundation
public import HotlineHours

/// Opening hours tried out by an editor, with the holiday tables of a folder.
public struct HoursDesk: Sendable {
  private let directory: String

  /// Names the folder whose `holidays/<country>.csv` are used.
  public init(directory: String) { self.directory = directory }

  /// The result of one trial.
  public struct Result: Sendable {
    private let trial: HoursTrial

    init(_ trial: HoursTrial) { self.trial = trial }

    /// For a person.
    public var text: String { trial.text.hasSuffix("\n") ? trial.text : trial.text + "\n" }
    /// One line of JSON.
    public var json: String { trial.jsonLine }
    /// What makes the trial impossible.
    public var errors: [HoursProblem] { trial.errors }
  }

  /// Tries an expression between two days or moments.
  ///
  /// Without `from` it begins with the day of `now`, without `to` it ends a week later. Throws
  /// `ZoneError` for a zone that is none.
  public func trial(
    _ expression: String, zone identifier: String, country: String?, from: String?, to: String?,
    now: Moment
  ) throws -> Result {
    let zone = try Zone(identifier: identifier)
    let today = now.date(in: zone)
    let calendar = country.flatMap { self.calendar(of: $0) } ?? HolidayCalendar.none
    let start = from ?? today.description
    let end = to ?? (CivilDate(start) ?? today).adding(days: 7).description
    return Result(
      HoursTrial(hours: expression, zone: zone, calendar: calendar, from: start, to: end))
  }

  /// Answers each line of JSON with one, until `next` gives none; a bad line is answered with an
  /// error in it. Each holiday table is read once.
  public func answer(_ next: () -> String?, _ write: (String) -> Void) {
    var known: [String: HolidayCalendar?] = [:]
    var reader = HoursTrialReader { country in
      if let calendar = known[country] { return calendar }
      let calendar = calendar(of: country)
      known[country] = calendar
      return calendar
    }
    while let line = next() { write(reader.answer(line)) }
  }

  /// The holidays of a country; nil when the folder has no table of it that can be read.
  private func calendar(of country: String) -> HolidayCalendar? {
    let letters = country.allSatisfy { $0.isASCII && $0.isLetter } && country.count == 2
    guard letters else { return nil }
    let path = "\(directory)/holidays/\(country.uppercased()).csv"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    return try? HolidayCalendar(csv: text)
  }
}
