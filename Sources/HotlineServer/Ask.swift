import Foundation
import HTTPTypes
import HotlineHours
import HotlineModel
import Hotlines
import Hummingbird

/// One request, read: the directory that answers it, its fields, and who reads the answer.
struct Ask {
  let directory: Directory
  var fields: QueryFields
  let reader: LanguageTag
  let now: Moment

  /// Reads the query of a request; `reader` names the reader, else `Accept-Language` does.
  init(_ request: Request, _ directory: Directory, now: Moment) throws {
    try self.init(QueryFields(form: request.uri.query ?? ""), request, directory, now: now)
  }

  /// Takes fields that were read from a body.
  init(
    _ fields: QueryFields, _ request: Request, _ directory: Directory, now: Moment
  ) throws {
    self.fields = fields
    (self.directory, self.now) = (directory, now)
    let named = fields.values["reader"]?.first { !$0.isEmpty }
    let accepted = AcceptedLanguages.tags(request.headers[.acceptLanguage] ?? "")
    reader = try Self.reader(named.map { [$0] } ?? accepted, isNamed: named != nil, directory, now)
  }

  /// The first tag that is one, else English.
  static func reader(_ tags: [String], _ directory: Directory, _ now: Moment) -> LanguageTag {
    (try? reader(tags, isNamed: false, directory, now)) ?? LanguageTag("en")
  }

  /// The first tag that is one; one that was named and is none is an error.
  private static func reader(
    _ tags: [String], isNamed: Bool, _ directory: Directory, _ now: Moment
  ) throws -> LanguageTag {
    let english = LanguageTag("en")
    for tag in tags {
      do {
        return try directory.question(["reader": [tag]], defaultReader: english, now: now).reader
      } catch {
        if isNamed { throw error }
      }
    }
    return english
  }

  /// The question of the fields that are left; what it is about is one text, as its schema says.
  func question() throws -> Question {
    if fields.values["about"]?.count ?? 0 > 1 {
      throw Problem(.badRequest, "question.one-value", "give one value", field: "about")
    }
    return try directory.question(fields.values, defaultReader: reader, now: now)
  }

  /// Takes out the reader, which is known, and complains of every field that is left.
  mutating func finish(_ known: [String] = []) throws {
    _ = fields.take("reader")
    guard let name = fields.values.keys.sorted().first else { return }
    throw QuestionError(unknownField: name, known: known + ["reader"])
  }
}
