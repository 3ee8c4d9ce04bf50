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
  /// A coverage takes a thread for about a second: one at a time, so that referrals never wait.
  let counting = OneAtATime()

  /// How many entries a page has at most, and by default.
  private static let page = (most: 200, usual: 50)

  func add(to router: Router<ServerContext>) {
    let api = router.group("api/v1")
    api.get("referrals") { request, _ in try reply(request, referrals) }
    api.post("referrals") { request, _ in try await posted(request) }
    api.get("services") { request, _ in try reply(request, services) }
    api.get("services/:id") { request, context in try service(request, context) }
    LeafletRoutes(served: served, clock: clock).add(to: api)
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
    router.get("schemas/question.json") { request, _ in
      Reply.json(OpenAPI.question).response(to: request)
    }
    router.get("schemas/answer.json") { request, _ in
      Reply.json(OpenAPI.answer).response(to: request)
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
    let body = try await RequestBytes(request, configuration).collected()
    // The query says how to answer, and the body what is asked.
    var ask = try Ask(request, served.current, now: clock())
    let limit = try ask.fields.takeNumber("limit", in: 1...100, default: 10)
    try ask.finish(["limit"])
    var fields = try QueryFields(json: body)
    if fields.values["reader"] == nil { fields.set("reader", [ask.reader.description]) }
    ask = try Ask(fields, request, ask.directory, now: ask.now)
    let answer = try ask.directory.answer(try ask.question(), limit: limit)
    return Reply.json(try ask.directory.json(answer)).response(to: request)
  }

  // MARK: Records

  private func services(_ ask: inout Ask) throws -> Reply {
    let limit = try ask.fields.takeNumber("limit", in: 1...Self.page.most, default: Self.page.usual)
    let cursor = try ask.fields.takeCursor()
    return .json(
      try ask.directory.servicesJSON(
        ask.fields.values, after: cursor, limit: limit, reader: ask.reader, now: ask.now))
  }

  private func service(_ request: Request, _ context: ServerContext) throws -> Response {
    var ask = try Ask(request, served.current, now: clock())
    try ask.finish()
    let id = context.parameters.get("id") ?? ""
    guard ask.directory.serviceIDs.contains(id) else {
      throw DirectoryError.noSuchService(nearest: [])
    }
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
    let (cursor, parent) = (try ask.fields.takeCursor(), try ask.fields.takeOne("parent"))
    try ask.finish(["cursor", "limit", "parent"])
    return .json(
      try ask.directory.placesJSON(
        in: parent, after: cursor, limit: limit, reader: ask.reader))
  }

  private func search(_ ask: inout Ask) throws -> Reply {
    let limit = try ask.fields.takeNumber("limit", in: 1...100, default: 20)
    guard let text = try ask.fields.takeOne("q") else {
      throw Problem(.badRequest, "find.missing", "write what to find, such as q=jinken", field: "q")
    }
    let kinds = try ask.fields.takeChoices("kind", of: FindKind.self)
    try ask.finish(["kind", "limit", "q"])
    let found = try Self.found(
      text, in: ask.directory, kinds: Set(kinds.isEmpty ? FindKind.allCases : kinds), limit: limit)
    return .json(try ask.directory.findJSON(found, reader: ask.reader))
  }

  /// Who searches while typing has not written a letter yet: nothing is found, and that is no error.
  private static func found(
    _ text: String, in directory: Directory, kinds: Set<FindKind>, limit: Int
  ) throws -> [Found] {
    do {
      return try directory.find(text, kinds: kinds, limit: limit)
    } catch FindError.empty {
      return []
    }
  }

  /// The words that the embedded box says itself.
  private func embedWords(_ ask: inout Ask) throws -> Reply {
    try ask.finish()
    return .json(try EmbedWords.json(ask.directory.wording(for: ask.reader)))
  }

  private func coverage(_ ask: inout Ask) throws -> Reply {
    let (directory, person) = (ask.directory, try ask.question())
    let json = try counting.run {
      try directory.json(try directory.coverage(of: person), by: .language)
    }
    guard let json else {
      throw Problem(
        .serviceUnavailable, "coverage.busy", "a coverage is being counted; ask again soon",
        retryAfter: 2)
    }
    return .json(json)
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
