public import HotlineHours
public import HotlineModel

extension Directory {
  /// Understands the fields of a question, by their JSON names, each with its values as texts.
  ///
  /// Lists keep their order; any value may be `unknown` or `refused`. Throws `QuestionError`, whose
  /// text never repeats what was asked.
  ///
  /// - Parameters:
  ///   - fields: For example `["languages": ["vi"], "danger": ["yes"]]`.
  ///   - defaultReader: The reader's language when no field names one.
  ///   - now: The moment when no field names one.
  public func question(
    _ fields: [String: [String]], defaultReader: LanguageTag, now: Moment
  ) throws -> Question {
    try QuestionReader(self).question(fields, defaultReader: defaultReader, now: now)
  }
}
