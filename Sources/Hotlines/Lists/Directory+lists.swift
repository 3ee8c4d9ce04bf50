import HotlineAnswers
public import HotlineHours
public import HotlineModel
import HotlineReferral

extension Directory {
  /// One page of the services that some fields ask for, as one line of JSON:
  /// `{"services": [{"id", "name", "organization"}], "next": "…"}`; `next` is null on the last page.
  ///
  /// - Parameters:
  ///   - fields: Fields of a question by their JSON names, and `mode`, `open`, `cost`, `distance`;
  ///     see `ServiceFilter`.
  ///   - after: The `next` of the page before; nil for the first page.
  ///   - limit: The most services of a page, 1 and above.
  ///   - reader: The language of the names.
  ///   - now: The moment for `open`, when the fields name none.
  ///
  /// Throws `QuestionError` for a field that cannot be understood.
  public func servicesJSON(
    _ fields: [String: [String]], after: String?, limit: Int, reader: LanguageTag, now: Moment
  ) throws -> String {
    let wording = try wording(for: reader)
    let wanted = try ServiceFilter(fields, self, now: now).services(of: self)
    let rest = wanted.filter { service in after.map { service.id > $0 } ?? true }
    var json = JSONWriter()
    json.object { json in
      json.key("services")
      json.list(rest.prefix(limit)) { json, service in
        json.object {
          $0.field("id", service.id)
          $0.field("name", wording.name(service.named))
          $0.field("organization", service.organization.flatMap { wording.organization($0) })
        }
      }
      json.field("next", rest.count > limit ? rest[limit - 1].id : nil)
    }
    return json.text
  }

  /// The subject tree as one line of JSON: `{"subjects": [{"id", "parent", "name"}]}`.
  public func subjectsJSON(reader: LanguageTag) throws -> String {
    let wording = try wording(for: reader)
    var json = JSONWriter()
    json.object { json in
      json.key("subjects")
      json.list((try? content().subjects) ?? []) { json, subject in
        json.object {
          $0.field("id", subject.id)
          $0.field("parent", subject.parent)
          $0.field("name", wording.subject(subject.id))
        }
      }
    }
    return json.text
  }

  /// The languages that services of the directory answer in, with their names for the reader and for
  /// themselves: `{"languages": [{"tag", "name", "autonym"}]}` in one line of JSON.
  public func languagesJSON(reader: LanguageTag) throws -> String {
    let wording = try wording(for: reader)
    var json = JSONWriter()
    let languages = try content().languages.languages
    json.object { json in
      json.key("languages")
      json.list(languages) { json, language in
        json.object {
          $0.field("tag", language.tag.description)
          $0.field("name", wording.language(language.tag))
          $0.field("autonym", language.autonym)
        }
      }
    }
    return json.text
  }

  /// One page of the places that lie in another, or of all, as one line of JSON:
  /// `{"places": [{"id", "parent", "kind", "name"}], "next": "…"}`.
  ///
  /// Throws `QuestionError` for a `parent` that is none.
  public func placesJSON(
    in parent: String?, after: String?, limit: Int, reader: LanguageTag
  ) throws -> String {
    let wording = try wording(for: reader)
    let table = try places()
    if let parent, table[parent] == nil {
      throw QuestionError(
        field: "parent", code: "question.place-unknown",
        mend: "no place has this id; write an ISO 3166-1 or -2 code or the id of a municipality")
    }
    let rows = try table.all().filter { parent == nil || $0.parent == parent }
      .sorted { $0.id < $1.id }.filter { row in after.map { row.id > $0 } ?? true }
    var json = JSONWriter()
    json.object { json in
      json.key("places")
      json.list(rows.prefix(limit)) { json, row in
        json.object {
          $0.field("id", row.id)
          $0.field("parent", row.parent)
          $0.field("kind", row.kind.rawValue)
          $0.field("name", wording.place(row.id))
        }
      }
      json.field("next", rows.count > limit ? rows[limit - 1].id : nil)
    }
    return json.text
  }

  /// `["Aichi", "Nagoya, Aichi", …]` in one line: the places as a question may name them, in the
  /// words of a reader; two of one name in one prefecture are left out.
  ///
  /// It is one list for everybody, so that fetching it tells nothing of where a person is.
  public func placeNamesJSON(reader: LanguageTag) throws -> String {
    let wording = try wording(for: reader)
    let rows = try places().all().filter { $0.kind != .country }
    let names = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, wording.place($0.id)) })
    let prefectures = Set(rows.filter { $0.kind == .prefecture }.map(\.id))
    let parents = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0.parent) })
    let labels = rows.map { row in
      var holder = row.parent
      while let id = holder, !prefectures.contains(id) { holder = parents[id] ?? nil }
      return [row.id, holder].compactMap { $0.flatMap { names[$0] } }.joined(separator: ", ")
    }
    let counts = Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +)
    var json = JSONWriter()
    json.list(labels.filter { counts[$0] == 1 }) { $0.value($1) }
    return json.text
  }

  /// The public holidays of the directory's own country.
  func holidays() throws -> HolidayCalendar {
    try PartReader(parts).texts(.holidays, PackedTexts.calendar)
  }
}
