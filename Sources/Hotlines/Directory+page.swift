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
  ///   - problem: What is wrong besides the values; nil when nothing is known to be.
  public func page(
    _ values: [String: [String]], fields: [String: [String]], mode: PageMode, paths: PagePaths,
    reader: LanguageTag, now: Moment, problem: PageForm.Problem? = nil
  ) throws -> String {
    var form = PageForm(values: values)
    form.problem = problem
    let content = try content()
    form.languages = content.languages.languages
    form.places = content.places.filter { $0.kind == .prefecture }.map(\.id)
    form.nationalities = referrer.index.nationalities
    form.readers = parts.locales.map { LanguageTag($0) }
    var known = fields.mapValues { $0.filter { !$0.isEmpty } }
      .filter { !$0.value.isEmpty && QuestionReader.names.contains($0.key) }
    if mode == .public, known["languages"] == nil {
      // What counts stands in the form, so that the person sees it and can change it.
      let own = Self.spoken(reader, among: form.languages.map(\.tag)).description
      known["languages"] = [own]
      form.values["language"] = [own]
    }
    let question = try understood(known, &form, reader: reader, now: now)
    let page = CounselorPage(
      answer: try answer(question), wording: try wording(for: reader), zone: zone, form: form,
      mode: mode, paths: paths)
    return page.html
  }

  /// The language of a reader among those a person may speak: `vi` for a reader of `vi-VN`; the
  /// reader's own where none of them fits.
  private static func spoken(_ reader: LanguageTag, among tags: [LanguageTag]) -> LanguageTag {
    tags.filter { $0 == reader || reader.narrows($0) }
      .max { $0.description.count < $1.description.count } ?? reader
  }

  /// The page of a service: its whole record for a person.
  ///
  /// Throws `DirectoryError.noSuchService` when there is none.
  ///
  /// - Parameters:
  ///   - id: The id of the service, such as `yorisoi-hotline`.
  ///   - paths: Where the parts of the page are found.
  ///   - reader: The language of the page.
  ///   - now: The moment for which the age of facts is told.
  public func servicePage(
    of id: String, paths: PagePaths, reader: LanguageTag, now: Moment
  ) throws -> String {
    let record = try service(id)
    let question = try question([:], defaultReader: reader, now: now)
    var form = PageForm()
    form.languages = try content().languages.languages
    form.readers = parts.locales.map { LanguageTag($0) }
    return ServicePage(
      record, answer: try answer(question, limit: 0),
      publications: try publications().filter { $0.services.contains(id) },
      on: now.date(in: zone), wording: try wording(for: reader), form: form, paths: paths
    ).html
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
