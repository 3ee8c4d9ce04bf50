/// A holiday table that cannot be read, with every problem in it.
public struct HolidayError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One thing that is wrong in a holiday table.
  public struct Problem: Hashable, Sendable {
    /// A stable name for the kind of problem, such as `holidays.bad-date`.
    public let code: String
    /// The line, counted from 1.
    public let line: Int
    /// What is wrong and what to write instead.
    public let message: String
  }

  /// All problems, by line; never empty.
  public let problems: [Problem]

  /// One line a problem: `line 12 [holidays.bad-date]: "2026-02-30" is not a date; …`.
  public var description: String {
    problems.map { "line \($0.line) [\($0.code)]: \($0.message)" }.joined(separator: "\n")
  }
}
