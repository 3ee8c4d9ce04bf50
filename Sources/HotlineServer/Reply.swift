import HTTPTypes
import Hummingbird
import NIOCore

/// What is answered: a status, what the body is, and the body.
struct Reply: Sendable {
  var status: HTTPResponse.Status = .ok
  var type: String
  var body: [UInt8]
  var headers: HTTPFields = [:]

  /// One line of JSON.
  static func json(_ text: String) -> Reply {
    Reply(type: "application/json", body: Array(text.utf8))
  }

  /// A text of another type.
  static func text(_ text: String, _ type: String) -> Reply {
    Reply(type: type, body: Array(text.utf8))
  }

  /// A problem document.
  static func problem(_ problem: Problem) -> Reply {
    var reply = Reply(
      status: problem.status, type: "application/problem+json", body: Array(problem.json.utf8))
    reply.headers[.retryAfter] = problem.retryAfter.map { "\($0)" }
    return reply
  }

  /// The response to a request: with a validator, 304 where it is known, and in gzip where that is
  /// taken.
  func response(to request: Request) -> Response {
    var fields = headers
    fields[.contentType] = type
    fields[.vary] = "Accept, Accept-Encoding, Accept-Language, Origin"
    if fields[.cacheControl] == nil { fields[.cacheControl] = "no-cache" }
    let isSmaller = Gzip.isWorth(body) && Gzip.isAccepted(request.headers[.acceptEncoding] ?? "")
    if status == .ok {
      let plain = EntityTag.tag(of: body)
      let tag = isSmaller ? EntityTag.compressed(plain) : plain
      fields[.eTag] = tag
      let isSafe = request.method == .get || request.method == .head
      if isSafe, let known = request.headers[.ifNoneMatch], EntityTag.isNamed(tag, in: known) {
        fields[.contentType] = nil
        return Response(status: .notModified, headers: fields)
      }
    }
    var bytes = body
    if isSmaller, let smaller = Gzip.compressed(body) {
      bytes = smaller
      fields[.contentEncoding] = "gzip"
    }
    return Response(
      status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
