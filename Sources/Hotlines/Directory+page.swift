public import HotlineAnswers
public import HotlineHours
public import HotlineModel
import HotlineReferral

extension Directory {
  /// The page for counselors, or for people in need themselves, as one HTML document: the form with
  /// what was filled in, and the answer to it.
  ///
  /// A field that cannot be understood is marked in the form, and the answer is that to the others.
  ///
  /// - Parameters:
  ///   - values: What was filled in, by the names of the form.
  ///   - fields: The same by the JSON names of a question.
  ///   - mode: Whom the page is for.
  ///   - paths: Where its parts are found.
  ///   - reader: The language of the page.
  ///   - now: The moment to answer for.
  public func page(
    _ values: [String: [String]], fields: [String: [String]], mode: PageMode, paths: PagePaths,
    reader: LanguageTag, now: Moment
  ) throws -> String {
    var form = PageForm(values: values)
    let content = try content()
    form.languages = content.languages.languages
    form.places = content.places.filter { $0.kind == .prefecture }.map(\.id)
    form.nationalities = referrer.index.nationalities
    form.readers = parts.locales.map { LanguageTag($0) }
    var known = fields.mapValues { $0.filter { !$0.isEmpty } }
      .filter { !$0.value.isEmpty && QuestionReader.names.contains($0.key) }
    if mode == .public, known["languages"] == nil { known["languages"] = [reader.description] }
    let question = try understood(known, &form, reader: reader, now: now)
    let page = CounselorPage(
      answer: try answer(question), wording: try wording(for: reader), zone: zone, form: form,
      mode: mode, paths: paths)
    return page.html
  }

  /// The question of the fields that can be understood.
  private func understood(
    _ fields: [String: [String]], _ form: inout PageForm, reader: LanguageTag, now: Moment
  ) throws -> Question {
    var fields = fields
    while true {
      do {
        return try question(fields, defaultReader: reader, now: now)
      } catch let error as QuestionError where fields[error.field] != nil {
        form.problem = form.problem ?? PageForm.Problem(field: error.field)
        fields[error.field] = nil
      }
    }
  }
}
