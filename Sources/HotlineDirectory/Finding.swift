/// One thing an editor should look at: where it is, how bad, what is wrong and what to write instead.
public struct Finding: Hashable, Sendable, Codable {
  /// How bad a finding is.
  public enum Level: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// The record cannot be used as it is.
    case error
    /// The record is used; somebody should look at it.
    case warning
    /// Worth knowing; nothing to mend.
    case note

    /// Worse comes first.
    public static func < (left: Level, right: Level) -> Bool { left.order < right.order }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The file, relative to the folder that holds the directory: `directory/services/otit.yaml`.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, counted in Unicode scalars.
  public let column: Int
  /// How bad it is.
  public let level: Level
  /// A stable name for the kind of finding, such as `hours.unknown-weekday`.
  public let code: String
  /// What is wrong and what to write instead.
  public let message: String

  /// Makes a finding; lines and columns count from 1.
  public init(
    file: String, line: Int, column: Int, level: Level, code: String, message: String
  ) {
    (self.file, self.line, self.column) = (file, line, column)
    (self.level, self.code, self.message) = (level, code, message)
  }

  /// Makes a finding at a place.
  init(_ level: Level, _ code: String, _ message: String, at mark: RecordMark) {
    self.init(
      file: mark.file, line: mark.line, column: mark.column, level: level, code: code,
      message: message)
  }

  /// Where it is.
  public var mark: RecordMark { RecordMark(file: file, line: line, column: column) }
}

extension Finding: Comparable, CustomStringConvertible {
  /// By file, then place, then the worse first: the order in which an editor mends a file.
  public static func < (left: Finding, right: Finding) -> Bool {
    guard left.mark == right.mark else { return left.mark < right.mark }
    return (left.level, left.code, left.message) < (right.level, right.code, right.message)
  }

  /// One line as editors and terminals link it:
  /// `directory/services/otit.yaml:14:24: error [hours.unknown-weekday]: "Tus" is not a weekday; …`.
  public var description: String { "\(mark): \(level.rawValue) [\(code)]: \(message)" }
}
