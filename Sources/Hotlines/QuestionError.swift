/// Why a field of a question cannot be understood.
///
/// It names the field and what may be written, never what was written: that may be all that is
/// known of a person in danger.
public struct QuestionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The JSON name of the field, such as `residence`.
  public let field: String
  /// A stable code, such as `question.unknown-value`.
  public let code: String
  /// What to write instead.
  public let mend: String

  /// The field and the mend.
  public var description: String { "\(field): \(mend)" }
}
