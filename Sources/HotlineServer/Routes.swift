import HTTPTypes
import HotlineAnswers
import HotlineHours
import HotlineModel
import Hotlines
import Hummingbird

/// What is answered at which path; each route reads, makes one call, and writes.
struct Routes: Sendable {
  let served: ServedDirectory
  let metrics: Metrics
  let configuration: ServerConfiguration
  /// The moment now.
  let clock: @Sendable () -> Moment

  /// How many entries a page has at most, and by default.
  private static let page = (most: 200, usual: 50)

  func add(to router: Router<ServerContext>) {
    let api = router.group("api/v1")
    api.get("referrals") { request, _ in try reply(request, referrals) }
    api.post("referrals") { request, _ in try await posted(request) }
    api.get("services") { request, _ in try reply(request, services) }
    api.get("services/:id") { request, context in try record(request, context) }
    api.get("leaflets/:id") { request, context in try record(request, context) }
    api.get("subjects") { request, _ in try reply(request, subjects) }
    api.get("places") { request, _ in try reply(request, places) }
    api.get("languages") { request, _ in try reply(request, languages) }
    api.get("search") { request, _ in try reply(request, search) }
    api.get("embed-words") { request, _ in try reply(request, embedWords) }
    router.get("embed.js") { request, _ in
      var reply = Reply(
        type: "text/javascript; charset=utf-8", body: PackageResources.embed_js)
      reply.headers[.accessControlAllowOrigin] = "*"
      return reply.response(to: request)
    }
    api.get("coverage") { request, _ in try reply(request, coverage) }
    router.get("openapi.json") { request, _ in
      Reply.json(OpenAPI.document).response(to: request)
    }
    router.get("healthz") { request, _ in healthy().response(to: request) }
    router.get("metrics") { request, _ in measured().response(to: request) }
  }

  private func reply(
    _ request: Request, _ answer: (inout Ask) throws -> Reply
  ) throws -> Response {
    var ask = try Ask(request, served.current, now: clock())
    return try answer(&ask).response(to: request)
  }

  // MARK: Referrals

  private func referrals(_ ask: inout Ask) throws -> Reply {
    let limit = try ask.fields.takeNumber("limit", in: 1...100, default: 10)
    let answer = try ask.directory.answer(try ask.question(), limit: limit)
    return .json(try ask.directory.json(answer))
  }

  private func posted(_ request: Request) async throws -> Response {
    let type = request.headers[.contentType]?.lowercased() ?? ""
    guard type.isEmpty || type.hasPrefix("application/json") else {
      throw Problem(
        .unsupportedMediaType, "body.type", "send a question as application/json")
    }
    let body = try await request.body.collect(upTo: configuration.mostBodyBytes)
    var query = try QueryFields(form: request.uri.query ?? "")
    var fields = try QueryFields(json: Array(body.readableBytesView))
    let limit = try query.takeNumber("limit", in: 1...100, default: 10)
    if let reader = try query.takeOne("reader"), fields.values["reader"] == nil {
      fields.set("reader", [reader])
    }
    if let name = query.values.keys.sorted().first {
      throw Problem(
        .badRequest, "question.unknown-field",
        "a question that is posted stands in the body; in the query write limit or reader",
        field: name)
    }
    let ask = try Ask(fields, request, served.current, now: clock())
    let answer = try ask.directory.answer(try ask.question(), limit: limit)
    return Reply.json(try ask.directory.json(answer)).response(to: request)
  }

  // MARK: Records

  private func services(_ ask: inout Ask) throws -> Reply {
    let limit = try ask.fields.takeNumber("limit", in: 1...Self.page.most, default: Self.page.usual)
    let cursor = try ask.fields.takeOne("cursor")
    return .json(
      try ask.directory.servicesJSON(
        ask.fields.values, after: cursor, limit: limit, reader: ask.reader, now: ask.now))
  }

  private func record(_ request: Request, _ context: ServerContext) throws -> Response {
    var ask = try Ask(request, served.current, now: clock())
    try ask.finish()
    let id = context.parameters.get("id") ?? ""
    return Reply.json(try ask.directory.recordJSON(of: id)).response(to: request)
  }

  private func subjects(_ ask: inout Ask) throws -> Reply {
    try ask.finish()
    return .json(try ask.directory.subjectsJSON(reader: ask.reader))
  }

  private func languages(_ ask: inout Ask) throws -> Reply {
    try ask.finish()
    return .json(try ask.directory.languagesJSON(reader: ask.reader))
  }

  private func places(_ ask: inout Ask) throws -> Reply {
    let limit = try ask.fields.takeNumber("limit", in: 1...Self.page.most, default: Self.page.usual)
    let (cursor, parent) = (try ask.fields.takeOne("cursor"), try ask.fields.takeOne("parent"))
    try ask.finish(["cursor", "limit", "parent"])
    return .json(
      try ask.directory.placesJSON(
        in: parent, after: cursor, limit: limit, reader: ask.reader))
  }

  private func search(_ ask: inout Ask) throws -> Reply {
    let limit = try ask.fields.takeNumber("limit", in: 1...100, default: 20)
    let text = try ask.fields.takeOne("q") ?? ""
    let kinds = try ask.fields.take("kind").map { name in
      guard let kind = FindKind(rawValue: name) else {
        let all = FindKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw Problem(
          .badRequest, "question.unknown-value", "no such kind; write one of \(all)", field: "kind")
      }
      return kind
    }
    try ask.finish(["kind", "limit", "q"])
    let found = try ask.directory.find(
      text, kinds: Set(kinds.isEmpty ? FindKind.allCases : kinds), limit: limit)
    return .json(try ask.directory.findJSON(found, reader: ask.reader))
  }

  /// The words that the embedded box says itself.
  private func embedWords(_ ask: inout Ask) throws -> Reply {
    try ask.finish()
    return .json(try EmbedWords.json(ask.directory.wording(for: ask.reader)))
  }

  private func coverage(_ ask: inout Ask) throws -> Reply {
    let coverage = try ask.directory.coverage(of: try ask.question())
    return .json(try ask.directory.json(coverage, by: .language))
  }

  // MARK: Operation

  private func healthy() -> Reply {
    let directory = served.current
    return .json(
      #"{"status":"ready","directory":"\#(directory.header.id)","digest":"\#(directory.digest)"}"#)
  }

  private func measured() -> Reply {
    let counts = served.counts
    return .text(
      metrics.text(
        reloads: counts.reloads, failures: counts.failures, digest: served.current.digest),
      "text/plain; version=0.0.4; charset=utf-8")
  }
}
