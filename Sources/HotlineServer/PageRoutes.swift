import HTTPTypes
import HotlineAnswers
import HotlineHours
import HotlineModel
import Hotlines
import Hummingbird

/// The page at `/`, the one for people in need at `/public`, the same for a frame at `/embed`, and
/// what belongs to them.
///
/// A form is sent as the body of a POST, so that no fact of a person stands in an address.
struct PageRoutes: Sendable {
  let served: ServedDirectory
  let configuration: ServerConfiguration
  let clock: @Sendable () -> Moment

  func add(to router: Router<ServerContext>) {
    add("/", configuration.publicMode ? .public : .counselor, to: router)
    add("/public", .public, to: router)
    add("/embed", .public, to: router)
    asset("/assets/page.css", "text/css; charset=utf-8", PackageResources.page_css, to: router)
    asset("/assets/page.js", "text/javascript; charset=utf-8", PackageResources.page_js, to: router)
  }

  private func add(_ path: String, _ mode: PageMode, to router: Router<ServerContext>) {
    let route = RouterPath(path)
    router.get(route) { request, _ in
      try page(path, mode, QueryForm(""), request)
    }
    router.post(route) { request, _ in
      let body = try await RequestBytes(request, configuration).collected()
      let text = String(decoding: body, as: UTF8.self)
      return try page(path, mode, QueryForm(text), request)
    }
  }

  private func asset(
    _ path: String, _ type: String, _ bytes: [UInt8], to router: Router<ServerContext>
  ) {
    router.get(RouterPath(path)) { request, _ in
      Reply(type: type, body: bytes).response(to: request)
    }
  }

  private func page(
    _ path: String, _ mode: PageMode, _ form: QueryForm, _ request: Request
  ) throws -> Response {
    let now = clock()
    let directory = served.current
    let named = form.fields.values["reader"]?.last { !$0.isEmpty }
    let accepted = AcceptedLanguages.tags(request.headers[.acceptLanguage] ?? "")
    let reader = Ask.reader((named.map { [$0] } ?? []) + accepted, directory, now)
    var fields = form.fields
    _ = fields.take("reader")
    let html = try directory.page(
      form.values, fields: fields.values, mode: mode, paths: PagePaths(form: path), reader: reader,
      now: now)
    var reply = Reply.text(html, "text/html; charset=utf-8")
    reply.headers[.cacheControl] = "no-store"
    reply.headers[.contentSecurityPolicy] = policy(path)
    return reply.response(to: request)
  }

  /// Nothing from elsewhere, and no frame but for `/embed`, which the configured origins may show.
  private func policy(_ path: String) -> String {
    let origins = configuration.origins.joined(separator: " ")
    let ancestors = path == "/embed" && !origins.isEmpty ? origins : "'none'"
    return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
      + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors \(ancestors)"
  }
}

/// A form as it was sent: by the names of the form, and by those of a question.
struct QueryForm {
  /// By the names of the form.
  let values: [String: [String]]
  /// By the names of a question.
  let fields: QueryFields

  init(_ text: String) throws(Problem) {
    fields = try QueryFields(form: text)
    values = try QueryFields.pairs(text)
  }
}
