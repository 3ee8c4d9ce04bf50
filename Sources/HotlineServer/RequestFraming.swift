import HTTPTypes
import NIOHTTP1

/// What the head of a request says of where its body ends, and for whom it is.
struct RequestFraming {
  private let version: HTTPVersion
  private let headers: HTTPHeaders

  init(_ head: HTTPRequestHead) { (version, headers) = (head.version, head.headers) }

  /// Whether the connection ends after the answer: as asked, or as HTTP/1.0 has it unless asked
  /// otherwise.
  var closes: Bool {
    let options = headers[canonicalForm: "connection"].map { $0.lowercased() }
    return options.contains("close") || (isOld && !options.contains("keep-alive"))
  }

  /// Why the request is refused; nil when it is not.
  func fault(mostBodyBytes: Int) -> Problem? {
    host ?? coding ?? length(mostBodyBytes) ?? expectation
  }

  private var isOld: Bool { version.major < 1 || (version.major == 1 && version.minor < 1) }

  private var host: Problem? {
    let hosts = headers["host"]
    let isGood = hosts.count == 1 || (isOld && hosts.isEmpty)
    let isName = hosts.allSatisfy { host in
      host.utf8.allSatisfy { (0x21...0x7E).contains($0) && !#"/?#@\"<>"#.utf8.contains($0) }
    }
    guard !isGood || !isName else { return nil }
    return Problem(.badRequest, "request.host", "name one host in one Host field")
  }

  private var coding: Problem? {
    let codings = headers["transfer-encoding"]
    guard !codings.isEmpty else { return nil }
    guard !isOld, !headers.contains(name: "content-length") else {
      return Problem(.badRequest, "request.framing", "tell the length of the body in one way")
    }
    guard codings.count == 1, codings[0].lowercased() == "chunked" else {
      return Problem(.notImplemented, "request.coding", "send the body chunked, or with a length")
    }
    return nil
  }

  private func length(_ most: Int) -> Problem? {
    let lengths = headers["content-length"]
    guard let first = lengths.first else { return nil }
    guard lengths.count == 1, let length = Int(first), length >= 0, first.first != "+" else {
      return Problem(.badRequest, "request.framing", "tell the length of the body in one number")
    }
    return length > most ? Problem(HTTPResponse.Status.contentTooLarge) : nil
  }

  private var expectation: Problem? {
    let wanted = headers[canonicalForm: "expect"]
    guard !wanted.allSatisfy({ $0.lowercased() == "100-continue" }) else { return nil }
    return Problem(.expectationFailed, "request.expect", "expect 100-continue or nothing")
  }
}
