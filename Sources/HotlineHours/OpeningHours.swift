/// When a line answers, in the `opening_hours` syntax of OpenStreetMap.
///
/// ```swift
/// let hours = try OpeningHours("We[2,4] 10:00-16:00; PH off")
/// hours.description  // "We[2,4] 10:00-16:00; PH off"
/// ```
///
/// What is read, beside the plain forms:
/// - A span past midnight belongs to the day it begins: on `Fr 22:00-06:00` the line is open on
///   Saturday at 02:00, and `Fr off` takes those hours away as well.
/// - A rule after `;` replaces earlier rules for its days, and the end of a night that began on the
///   day before: after `22:00-06:00; We off` the line closes on Wednesday at 00:00. To let the night
///   run on, write `,`. `We 12:00-13:00 off` takes away those times only.
/// - `17:00+` is open from 17:00 to midnight. In `10:00-16:00+` the time from 16:00 to midnight is
///   `unknown`, unless another rule opens it. No closing hour is invented.
/// - A comment alone, as in `|| "by appointment"`, states no hours: the state is `unknown`. A comment
///   after times leaves them open.
/// - School holidays (`SH`) are read, but no table of them exists: what hinges on them is `unknown`.
///
/// Two values are equal when their normal forms are; warnings play no part. `Codable` writes the
/// normal form.
public struct OpeningHours: Sendable, CustomStringConvertible {
  /// The rules in the order of the text.
  let rules: [HoursRule]
  /// The rules made ready for evaluation.
  let plan: HoursPlan
  /// What an editor should look at, by column; empty for the normal form of most hours.
  public let warnings: [HoursWarning]

  /// Nothing is known about the hours; written `unknown`.
  public static let unknown = OpeningHours(rules: [always(.unknown)], warnings: [])
  /// Open without a break; written `24/7`.
  public static let always = OpeningHours(rules: [always(.open)], warnings: [])

  /// Reads opening hours.
  ///
  /// Common other spellings (`mon-fri 9:00–17:00`) are read with a warning that gives the normal one.
  /// Throws `HoursSyntaxError` with all problems, each with its column and what to write instead.
  public init(_ text: String) throws(HoursSyntaxError) {
    var parser = HoursParser(text)
    let rules = parser.parse()
    guard parser.notes.problems.isEmpty else {
      throw HoursSyntaxError(problems: parser.notes.problems.sorted { $0.column < $1.column })
    }
    let review = HoursReview(rules: rules, columns: parser.ruleColumns).warnings
    let warnings = (parser.notes.warnings + review).sorted { $0.column < $1.column }
    self.init(rules: rules, warnings: warnings)
  }

  init(rules: [HoursRule], warnings: [HoursWarning]) {
    self.rules = rules
    self.plan = HoursPlan(rules)
    self.warnings = warnings
  }

  /// The normal form: one spelling for each meaning, which reads back as the same hours.
  public var description: String { HoursPrinter.text(of: rules) }

  /// Whether the hours name public holidays, so that a holiday calendar matters.
  public var dependsOnPublicHolidays: Bool { plan.usesPublicHolidays }

  private static func always(_ state: OpenState) -> HoursRule {
    HoursRule(joint: .replacing, days: DaySelector(), times: [], state: state)
  }
}

extension OpeningHours: Hashable {
  /// Whether two hours have the same normal form.
  public static func == (left: OpeningHours, right: OpeningHours) -> Bool {
    left.rules == right.rules
  }

  /// Hashes the rules.
  public func hash(into hasher: inout Hasher) { hasher.combine(rules) }
}

extension OpeningHours: Codable {
  /// Reads the text; throws `DecodingError` with all problems when it cannot be read.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      self = try OpeningHours(try container.decode(String.self))
    } catch let error as HoursSyntaxError {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }

  /// Writes the normal form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
