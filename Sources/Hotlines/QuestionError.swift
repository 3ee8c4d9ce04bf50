/// Why a field of a question cannot be understood.
///
/// It names the field and what may be written, never what was written: that may be all that is
/// known of a person in danger.
public struct QuestionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The JSON name of the field, such as `residence`; of a name that is none, the nearest, or nothing.
  public let field: String
  /// A stable code, such as `question.unknown-value`.
  public let code: String
  /// What to write instead.
  public let mend: String

  init(field: String, code: String, mend: String) {
    (self.field, self.code, self.mend) = (field, code, mend)
  }

  /// What to say of a field that is none of the known ones: the nearest of them, and all. The name
  /// itself may be what a person wrote, and is not repeated.
  ///
  /// `unknownField: "dangr"` says `there is no such field; nearest: danger; write one of about, …`.
  public init(unknownField name: String, known: some Collection<String>) {
    let nearest = Nearest.texts(to: name, among: known.sorted())
    let first = nearest.isEmpty ? "" : " nearest: \(nearest.joined(separator: ", "));"
    self.init(
      field: nearest.first ?? "", code: "question.unknown-field",
      mend: "there is no such field;\(first) write one of \(known.sorted().joined(separator: ", "))"
    )
  }

  /// The field and the mend.
  public var description: String { field.isEmpty ? mend : "\(field): \(mend)" }
}
