import Foundation
import HTTPTypes
import HotlineAnswers
import Hummingbird
import Logging

/// What stands around every route: limits, errors as documents, security, counts and one line of log.
///
/// The line tells the pattern of the route, the status and the time, and nothing of what was asked
/// or who asked.
struct Guard: RouterMiddleware {
  let metrics: Metrics
  let limit: RateLimit
  let configuration: ServerConfiguration
  let logger: Logger

  func handle(
    _ request: Request, context: ServerContext,
    next: @concurrent (Request, ServerContext) async throws -> Response
  ) async throws -> Response {
    let begun = ContinuousClock.now
    var response = await answer(request, context, next)
    if request.method == .head { response.body = ResponseBody() }
    secure(&response, request)
    let spent = ContinuousClock.now - begun
    let milliseconds =
      Double(spent.components.seconds) * 1e3 + Double(spent.components.attoseconds) / 1e15
    let route = context.endpointPath ?? "none"
    metrics.count(route: route, status: Int(response.status.code), milliseconds: milliseconds)
    logger.info(
      "answered",
      metadata: [
        "method": "\(Self.known(request.method))", "route": "\(route)",
        "status": "\(response.status.code)", "milliseconds": "\(Int(milliseconds))",
      ])
    return response
  }

  private func answer(
    _ request: Request, _ context: ServerContext,
    _ next: @concurrent (Request, ServerContext) async throws -> Response
  ) async -> Response {
    if request.method == .options { return preflight(request) }
    if let seconds = wait(request, context) {
      let problem = Problem(
        .tooManyRequests, "rate.limit", "too many requests; wait \(seconds) seconds",
        retryAfter: seconds)
      return Reply.problem(problem).response(to: request)
    }
    do {
      return try await next(request, context)
    } catch {
      let problem = refusal(error, request)
      var reply = Reply.problem(problem)
      if problem.status == .methodNotAllowed {
        reply.headers[.allow] = OpenAPI.methods(request.uri.path)
      }
      return reply.response(to: request)
    }
  }

  /// An unknown path is told from a known one with another method.
  private func refusal(_ error: any Error, _ request: Request) -> Problem {
    let problem = Problem(error)
    let isOther = request.method != .get && request.method != .head
    let isKnown = OpenAPI.methods(request.uri.path) != nil
    guard problem.code == "route.unknown", isOther, isKnown else { return problem }
    return Problem(
      .methodNotAllowed, "method.unknown", "this path takes another method; see /openapi.json")
  }

  // MARK: Headers

  private func preflight(_ request: Request) -> Response {
    var fields: HTTPFields = [:]
    if let origin = allowed(request) {
      fields[.accessControlAllowOrigin] = origin
      fields[.accessControlAllowMethods] = "GET, HEAD, POST"
      fields[.accessControlAllowHeaders] = "content-type, accept-language, x-api-key"
      fields[.accessControlMaxAge] = "600"
    }
    return Response(status: .noContent, headers: fields)
  }

  private func secure(_ response: inout Response, _ request: Request) {
    response.headers[.xContentTypeOptions] = "nosniff"
    if let policy = HTTPField.Name("Referrer-Policy") { response.headers[policy] = "no-referrer" }
    if let origin = allowed(request) {
      response.headers[.accessControlAllowOrigin] = origin
      response.headers[.accessControlExposeHeaders] = "etag"
    }
  }

  private func allowed(_ request: Request) -> String? {
    guard let origin = request.headers[.origin] else { return nil }
    if configuration.origins.contains("*") { return "*" }
    return configuration.origins.contains(origin) ? origin : nil
  }

  // MARK: Who asks

  /// The seconds that whoever asks must wait; nil when the request may be answered.
  private func wait(_ request: Request, _ context: ServerContext) -> Int? {
    // A coverage takes as long as some dozens of referrals.
    let cost = request.uri.path == "/api/v1/coverage" ? 30.0 : 1
    if let key = HTTPField.Name("X-API-Key").flatMap({ request.headers[$0] }),
      let perMinute = configuration.keys[key]
    {
      return limit.wait(for: .key(key), perMinute: perMinute, cost: cost, now: Self.seconds)
    }
    return limit.wait(
      for: .address(address(request, context)), perMinute: configuration.requestsPerMinute,
      cost: cost, now: Self.seconds)
  }

  private func address(_ request: Request, _ context: ServerContext) -> String {
    let name = configuration.trustsProxy ? HTTPField.Name("X-Forwarded-For") : nil
    let forwarded = name.flatMap { request.headers[$0] }
    let last = forwarded?.split(separator: ",").last.map { $0.filter { $0 != " " } }
    return ClientNetwork.name(of: last ?? context.address ?? "unknown")
  }

  private static var seconds: Double { Date().timeIntervalSince1970 }

  private static func known(_ method: HTTPRequest.Method) -> String {
    [.get, .head, .post, .options].contains(method) ? method.rawValue : "other"
  }
}
