/// One thing that makes opening hours unreadable: where, what, and what to write instead.
public struct HoursProblem: Hashable, Sendable, Codable {
  /// A stable name for the kind of problem, such as `hours.unknown-weekday`.
  public let code: String
  /// The place in the text, counted in characters from 1.
  public let column: Int
  /// What is wrong and what to write instead.
  public let message: String

  /// Makes a problem.
  public init(code: String, column: Int, message: String) {
    self.code = code
    self.column = column
    self.message = message
  }
}

/// One thing in readable opening hours that an editor should look at: an unusual spelling with the
/// normal one, or a reading that may not be the one that was meant.
public struct HoursWarning: Hashable, Sendable, Codable {
  /// A stable name for the kind of warning, such as `hours.spelling`.
  public let code: String
  /// The place in the text, counted in characters from 1.
  public let column: Int
  /// How the text is read and what to write instead.
  public let message: String

  /// Makes a warning.
  public init(code: String, column: Int, message: String) {
    self.code = code
    self.column = column
    self.message = message
  }
}

/// Opening hours that cannot be read, with every problem in them.
public struct HoursSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// All problems, by column; never empty.
  public let problems: [HoursProblem]

  /// One line a problem: `column 1 [hours.unknown-weekday]: "Tus" is not a weekday; …`.
  public var description: String {
    problems.map { "column \($0.column) [\($0.code)]: \($0.message)" }.joined(separator: "\n")
  }
}
