import HTTPTypes
import HotlineAnswers
import HotlineLeaflet
import Hotlines
import Hummingbird
import NIOCore

/// Why a request is not answered, as RFC 9457 has it; the only table of statuses.
///
/// No text holds what was asked.
struct Problem: Error, Hashable, Sendable {
  /// The status.
  let status: HTTPResponse.Status
  /// A stable code, such as `question.place-unknown`.
  let code: String
  /// What is wrong, and what to write instead.
  let detail: String
  /// The field that is wrong; nil when it is none.
  let field: String?
  /// The seconds after which to ask again; nil when asking again is of no use.
  let retryAfter: Int?

  init(
    _ status: HTTPResponse.Status, _ code: String, _ detail: String, field: String? = nil,
    retryAfter: Int? = nil
  ) {
    (self.status, self.code, self.detail, self.field) = (status, code, detail, field)
    self.retryAfter = retryAfter
  }

  /// The problem that an error is.
  init(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let error as QuestionError:
      self.init(
        Self.status(of: error.code), error.code, error.mend,
        field: error.field.isEmpty ? nil : error.field)
    case let error as FindError:
      self.init(.badRequest, error.code, error.description, field: "q")
    case let error as LeafletError: self.init(error)
    case DirectoryError.noSuchService, DirectoryError.noSuchLeaflet:
      self.init(
        .notFound, "service.unknown", "no service or leaflet has this id; see /api/v1/services")
    case let error as HTTPError: self.init(error.status)
    case is NIOTooManyBytesError: self.init(HTTPResponse.Status.contentTooLarge)
    default:
      self.init(.internalServerError, "server.fault", "something is wrong here; try again later")
    }
  }

  /// Why a leaflet is not printed: it is asked for well, and cannot be made so of this directory. What is no
  /// matter of how it was asked for is a fault of ours.
  private init(_ error: LeafletError) {
    switch error {
    case .doesNotFit, .noRoom:
      self.init(
        .conflict, "leaflet.no-room",
        "there is no room for all of it; write a4, or name fewer readers", field: "layout")
    case .nothingToPrint:
      self.init(
        .conflict, "leaflet.empty", "nothing on this leaflet serves such readers; name others",
        field: "reader")
    case .codeTooLong:
      self.init(
        .conflict, "leaflet.code-too-long", "an address is too long for a code; write none",
        field: "qr")
    case .noFonts, .noShape:
      self.init(.internalServerError, "server.fault", "something is wrong here; try again later")
    }
  }

  /// What is written well and means nothing in this directory is not found; what means several
  /// things is a conflict; all else is written badly.
  private static func status(of code: String) -> HTTPResponse.Status {
    switch code {
    case "question.place-unknown", "question.place-missing", "question.coordinates-incomplete",
      "question.subject", "question.language", "question.nationality":
      .notFound
    case "question.place-ambiguous": .conflict
    default: .badRequest
    }
  }

  /// The problem of a status that Hummingbird gives.
  init(_ status: HTTPResponse.Status) {
    switch status {
    case .notFound: self.init(status, "route.unknown", "there is nothing here; see /openapi.json")
    case .contentTooLarge:
      self.init(status, "body.too-large", "the body is too large; write less than 64 kB")
    default: self.init(status, "request.bad", "the request cannot be read; see /openapi.json")
    }
  }

  /// The document, one line of JSON.
  var json: String {
    var json = JSONWriter()
    json.object {
      $0.field("type", "urn:problem:hotline:\(code)")
      $0.field("title", status.reasonPhrase)
      $0.field("status", number: Int(status.code))
      $0.field("detail", detail)
      $0.field("code", code)
      if let field { $0.field("field", field) }
    }
    return json.text
  }
}
