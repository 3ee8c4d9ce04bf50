import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import HotlineServer

@Suite struct FramingTests {
  typealias Row = (version: HTTPVersion, fields: [(String, String)], code: String?)

  @Test(
    arguments: [
      (.http1_1, [("Host", "a.example:80")], nil), (.http1_0, [], nil),
      (.http1_1, [], "request.host"), (.http1_1, [("Host", "a"), ("Host", "b")], "request.host"),
      (.http1_0, [("Host", "a"), ("Host", "a")], "request.host"),
      (.http1_1, [("Host", "a b")], "request.host"), (.http1_1, [("Host", "a/c")], "request.host"),
      (.http1_1, [("Host", "a"), ("Transfer-Encoding", "chunked")], nil),
      (.http1_1, [("Host", "a"), ("Transfer-Encoding", "gzip, chunked")], "request.coding"),
      (.http1_1, [("Host", "a"), ("Transfer-Encoding", "xchunked")], "request.coding"),
      (.http1_0, [("Transfer-Encoding", "chunked")], "request.framing"),
      (
        .http1_1, [("Host", "a"), ("Transfer-Encoding", "chunked"), ("Content-Length", "2")],
        "request.framing"
      ),
      (.http1_1, [("Host", "a"), ("Content-Length", "100")], nil),
      (.http1_1, [("Host", "a"), ("Content-Length", "101")], "body.too-large"),
      (.http1_1, [("Host", "a"), ("Content-Length", "-1")], "request.framing"),
      (.http1_1, [("Host", "a"), ("Content-Length", "+1")], "request.framing"),
      (
        .http1_1, [("Host", "a"), ("Content-Length", "1"), ("Content-Length", "1")],
        "request.framing"
      ),
      (.http1_1, [("Host", "a"), ("Expect", "100-Continue")], nil),
      (.http1_1, [("Host", "a"), ("Expect", "tea")], "request.expect"),
    ] as [Row])
  func `a head that can be read in two ways is refused`(row: Row) {
    let head = HTTPRequestHead(
      version: row.version, method: .POST, uri: "/", headers: HTTPHeaders(row.fields))
    #expect(RequestFraming(head).fault(mostBodyBytes: 100)?.code == row.code)
  }

  @Test(
    arguments: [
      (.http1_1, nil, false), (.http1_1, "close", true), (.http1_1, "Keep-Alive, Close", true),
      (.http1_0, nil, true), (.http1_0, "keep-alive", false),
    ] as [(HTTPVersion, String?, Bool)])
  func `a connection ends when either side's version or wish says so`(
    version: HTTPVersion, connection: String?, ends: Bool
  ) {
    let headers = HTTPHeaders(connection.map { [("Connection", $0)] } ?? [])
    let head = HTTPRequestHead(version: version, method: .GET, uri: "/", headers: headers)
    #expect(RequestFraming(head).closes == ends)
  }

  // MARK: On a connection

  private let channel = EmbeddedChannel()
  private let refused = Refusals()

  init() throws {
    let limits = ConnectionLimits(mostBodyBytes: 100, bodySeconds: 2, idleSeconds: 3)
    let refused = refused
    let handler = StrictRequests(limits) { refused.add($0.code) }
    try channel.pipeline.syncOperations.addHandler(handler)
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
  }

  private func receive(_ fields: [(String, String)]) throws {
    let head = HTTPRequestHead(
      version: .http1_1, method: .POST, uri: "/", headers: HTTPHeaders(fields))
    try channel.writeInbound(HTTPServerRequestPart.head(head))
  }

  /// Answers a request that was passed on.
  private func answer() throws {
    let head = HTTPResponseHead(version: .http1_1, status: .ok)
    try channel.writeOutbound(HTTPServerResponsePart.head(head))
    try channel.writeOutbound(HTTPServerResponsePart.end(nil))
  }

  /// The statuses that were written, in order.
  private func statuses() throws -> [UInt] {
    var statuses: [UInt] = []
    while let part = try channel.readOutbound(as: HTTPServerResponsePart.self) {
      if case .head(let head) = part { statuses.append(head.status.code) }
    }
    return statuses
  }

  @Test func `what follows a refused request is never read`() throws {
    try receive([("Host", "a"), ("Transfer-Encoding", "chunked, chunked")])
    try receive([("Host", "a")])
    #expect(try channel.readInbound(as: HTTPServerRequestPart.self) == nil)
    #expect(try statuses() == [501])
    #expect(refused.codes == ["request.coding"])
    channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(!channel.isActive)
  }

  @Test func `an error of the decoder behind a refused request has no second answer`() throws {
    try receive([("Host", "a"), ("Transfer-Encoding", "xchunked")])
    channel.pipeline.fireErrorCaught(ChannelError.inappropriateOperationForState)
    try channel.throwIfErrorCaught()
    #expect(try statuses() == [501])
  }

  @Test func `a head that cannot be read is refused with a problem`() throws {
    channel.pipeline.fireErrorCaught(HTTPParserError.headerOverflow)
    #expect(try statuses() == [400])
    #expect(refused.codes == ["request.bad"])
  }

  @Test func `what stands behind the last request has no answer`() throws {
    try receive([("Host", "a"), ("Connection", "close")])
    try channel.writeInbound(HTTPServerRequestPart.end(nil))
    channel.pipeline.fireErrorCaught(HTTPParserError.closedConnection)
    try answer()
    #expect(try statuses() == [200])
  }

  @Test func `a body that cannot be read is left to whoever reads it`() throws {
    try receive([("Host", "a"), ("Content-Length", "9")])
    channel.pipeline.fireErrorCaught(HTTPParserError.invalidChunkSize)
    #expect(throws: HTTPParserError.invalidChunkSize) { try channel.throwIfErrorCaught() }
    #expect(try statuses() == [])
  }

  @Test func `a refusal waits until the requests before it are answered`() throws {
    try receive([("Host", "a")])
    try channel.writeInbound(HTTPServerRequestPart.end(nil))
    try receive([])
    #expect(try statuses() == [])
    try answer()
    #expect(try statuses() == [200, 400])
  }

  @Test func `a body that has not come whole in its time ends the connection`() throws {
    try receive([("Host", "a"), ("Content-Length", "9")])
    channel.embeddedEventLoop.advanceTime(by: .seconds(2))
    #expect(channel.isActive)
    channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(!channel.isActive)
  }

  @Test func `a body that has come leaves the connection open`() throws {
    try receive([("Host", "a")])
    try channel.writeInbound(HTTPServerRequestPart.end(nil))
    channel.embeddedEventLoop.advanceTime(by: .seconds(9))
    #expect(channel.isActive)
  }

  @Test func `an answer that nobody reads ends the connection`() throws {
    channel.isWritable = false
    channel.pipeline.fireChannelWritabilityChanged()
    channel.embeddedEventLoop.advanceTime(by: .seconds(2))
    channel.isWritable = true
    channel.pipeline.fireChannelWritabilityChanged()
    channel.embeddedEventLoop.advanceTime(by: .seconds(9))
    #expect(channel.isActive)
    channel.isWritable = false
    channel.pipeline.fireChannelWritabilityChanged()
    channel.embeddedEventLoop.advanceTime(by: .seconds(3))
    #expect(!channel.isActive)
  }

  @Test func `a client that waits to send the body is told to go on`() throws {
    try receive([("Host", "a"), ("Expect", "100-continue")])
    #expect(try statuses() == [100])
  }

  @Test(arguments: [
    ("192.0.2.7", "192.0.2.7"), ("2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
    ("::ffff:192.0.2.7", "192.0.2.7"), ("::1", "0:0:0:0::/64"), ("unknown", "unknown"),
    ("no:address", "no:address"),
  ])
  func `who has many addresses of IPv6 counts as one`(address: String, name: String) {
    #expect(ClientNetwork.name(of: address) == name)
  }
}
