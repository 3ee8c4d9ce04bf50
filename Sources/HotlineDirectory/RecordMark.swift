/// A place in a file of the directory.
public struct RecordMark: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// The file, relative to the folder that holds the directory.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, counted in Unicode scalars.
  public let column: Int

  /// Makes a place; lines and columns count from 1.
  public init(file: String, line: Int = 1, column: Int = 1) {
    (self.file, self.line, self.column) = (file, line, column)
  }

  /// By file, line and column.
  public static func < (left: RecordMark, right: RecordMark) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }

  /// `directory/services/otit.yaml:14:24`.
  public var description: String { "\(file):\(line):\(column)" }
}
