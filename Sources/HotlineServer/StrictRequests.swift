import HTTPTypes
import NIOCore
import NIOHTTP1

/// Refuses requests whose framing could be read in two ways, and ends connections that hold on.
///
/// It stands between the decoder of HTTP/1 and the server, and holds what RFC 9112 says in sections
/// 3.2 (one `Host`), 6.1 (`Transfer-Encoding`), 6.3 (length), 9.3 (HTTP/1.0 closes), and RFC 9110 in
/// 10.1.1 (`Expect`). A body has a time to come whole in, and an answer one to be read in.
final class StrictRequests: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private let limits: ConnectionLimits
  private let refused: @Sendable (Problem) -> Void
  /// How many requests are passed on and not answered whole.
  private var open = 0
  /// What is to be refused once those are answered.
  private var waiting: Problem?
  private var isRefusing = false
  /// Whether the body of a request that was passed on is still coming.
  private var isInBody = false
  private var closesAfter = false
  private var bodyTimer: Scheduled<Void>?
  private var readerTimer: Scheduled<Void>?

  /// - Parameter refused: Told of every refusal.
  init(_ limits: ConnectionLimits, refused: @escaping @Sendable (Problem) -> Void) {
    (self.limits, self.refused) = (limits, refused)
  }

  // MARK: What comes in

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isRefusing, waiting == nil else { return }
    guard case .head(var head) = unwrapInboundIn(data) else {
      if case .end = unwrapInboundIn(data) {
        isInBody = false
        bodyTimer?.cancel()
      }
      return context.fireChannelRead(data)
    }
    if let problem = RequestFraming(head).fault(mostBodyBytes: limits.mostBodyBytes) {
      waiting = problem
      if open == 0 { refuse(context) }
      return
    }
    bodyTimer?.cancel()
    bodyTimer = ending(context, after: limits.bodySeconds + 1)
    if RequestFraming(head).closes {
      closesAfter = true
      head.headers.replaceOrAdd(name: "connection", value: "close")
    }
    if open == 0, head.headers.contains(name: "expect") { invite(context) }
    open += 1
    isInBody = true
    context.fireChannelRead(wrapInboundOut(.head(head)))
  }

  /// Tells a client that waits for it to send the body.
  private func invite(_ context: ChannelHandlerContext) {
    let head = HTTPResponseHead(version: .http1_1, status: .continue)
    context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
  }

  // MARK: What goes out

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(var head) where closesAfter:
      head.headers.replaceOrAdd(name: "connection", value: "close")
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .end:
      context.write(data, promise: promise)
      open -= 1
      if open == 0, waiting != nil { refuse(context) }
    default: context.write(data, promise: promise)
    }
  }

  /// Answers with a problem, and ends the connection when the other side had time to read it.
  private func refuse(_ context: ChannelHandlerContext) {
    guard let problem = waiting, !isRefusing else { return }
    isRefusing = true
    refused(problem)
    let body = context.channel.allocator.buffer(string: problem.json)
    var head = HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: Int(problem.status.code)))
    head.headers = [
      "content-type": "application/problem+json", "content-length": "\(body.readableBytes)",
      "connection": "close",
    ]
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    bodyTimer?.cancel()
    bodyTimer = ending(context, after: 1)
  }

  /// A head that the decoder cannot read is refused; what it makes of bytes behind a refused request is
  /// nobody's answer.
  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard !isRefusing, waiting == nil else { return }
    guard error is HTTPParserError, !isInBody else { return context.fireErrorCaught(error) }
    // Behind the last request of a connection nothing is answered.
    guard !closesAfter else { return }
    waiting = Problem(HTTPResponse.Status.badRequest)
    if open == 0 { refuse(context) }
  }

  // MARK: Time

  /// An answer that is not read holds up what is written: after a while the connection ends.
  func channelWritabilityChanged(context: ChannelHandlerContext) {
    readerTimer?.cancel()
    readerTimer =
      context.channel.isWritable ? nil : ending(context, after: limits.idleSeconds)
    context.fireChannelWritabilityChanged()
  }

  func channelInactive(context: ChannelHandlerContext) {
    bodyTimer?.cancel()
    readerTimer?.cancel()
    context.fireChannelInactive()
  }

  private func ending(_ context: ChannelHandlerContext, after seconds: Int) -> Scheduled<Void> {
    let channel = context.channel
    return context.eventLoop.scheduleTask(in: .seconds(Int64(seconds))) {
      channel.close(promise: nil)
    }
  }
}

/// How much and how long one connection may take.
struct ConnectionLimits: Sendable {
  /// The most bytes of a body.
  let mostBodyBytes: Int
  /// The seconds within which a body must have come whole.
  let bodySeconds: Int
  /// The seconds after which a connection that sends or reads nothing is closed.
  let idleSeconds: Int
}
