import HTTPTypes
import HotlineAnswers
import HotlineHours
import HotlineModel
import Hotlines
import Hummingbird

/// The page at `/`, the one for people in need at `/public`, the same for a frame at `/embed`, a page
/// for each service, and what belongs to them.
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
    router.get("/services/{id}") { request, context in
      try service(context.parameters.get("id") ?? "", request)
    }
    router.get("/assets/places.json") { request, _ in
      let reader = reader(named: nil, request).tag
      return Reply.json(try served.current.placeNamesJSON(reader: reader)).response(to: request)
    }
    asset("/assets/page.css", "text/css; charset=utf-8", PageAssets.style, to: router)
    asset("/assets/page.js", "text/javascript; charset=utf-8", PageAssets.script, to: router)
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
    let (now, directory) = (clock(), served.current)
    var fields = form.fields
    let reader = reader(named: fields.take("reader").last { !$0.isEmpty }, request)
    // A page of a service would stay in the history of the person's browser.
    let paths = PagePaths(
      form: path, services: mode == .counselor ? "/services/" : nil, reader: reader.named)
    let html = try directory.page(
      form.values, fields: fields.values, mode: mode, paths: paths, reader: reader.tag, now: now)
    return reply(html, path, request)
  }

  private func service(_ id: String, _ request: Request) throws -> Response {
    var fields = try QueryFields(form: request.uri.query ?? "")
    let reader = reader(named: fields.take("reader").last { !$0.isEmpty }, request)
    do {
      let html = try served.current.servicePage(
        of: id, paths: PagePaths(services: "/services/", reader: reader.named), reader: reader.tag,
        now: clock())
      return reply(html, "/services/{id}", request)
    } catch DirectoryError.noSuchService {
      return try noService(reader, request)
    }
  }

  /// The page at `/`, which says that the service is not listed: who followed an old link or a code on
  /// paper finds another one there.
  private func noService(
    _ reader: (tag: LanguageTag, named: String?), _ request: Request
  ) throws -> Response {
    let mode = configuration.publicMode ? PageMode.public : .counselor
    let paths = PagePaths(
      form: "/", services: mode == .counselor ? "/services/" : nil, reader: reader.named)
    let html = try served.current.page(
      [:], fields: [:], mode: mode, paths: paths, reader: reader.tag, now: clock(),
      problem: .service)
    return reply(html, "/", request, .notFound)
  }

  /// Who reads, and the tag to name in links where the browser would not say it of itself.
  private func reader(
    named name: String?, _ request: Request
  ) -> (tag: LanguageTag, named: String?) {
    let (directory, now) = (served.current, clock())
    let accepted = AcceptedLanguages.tags(request.headers[.acceptLanguage] ?? "")
    let own = Ask.reader(accepted, directory, now)
    guard let name else { return (own, nil) }
    let tag = Ask.reader([name] + accepted, directory, now)
    return (tag, tag == own ? nil : tag.description)
  }

  private func reply(
    _ html: String, _ path: String, _ request: Request, _ status: HTTPResponse.Status = .ok
  ) -> Response {
    var reply = Reply.text(html, "text/html; charset=utf-8")
    reply.status = status
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
