import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// The HTTP/1 of Hummingbird with `StrictRequests` behind its decoder.
struct StrictChannel: ServerChildChannel {
  let base: HTTP1Channel
  let limits: ConnectionLimits
  /// Told of every request that is refused before it reaches a route.
  let refused: @Sendable (Problem) -> Void

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    base.setup(channel: channel, logger: logger).flatMapThrowing { value in
      let pipeline = channel.pipeline.syncOperations
      let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
      try pipeline.addHandler(StrictRequests(limits, refused: refused), position: .after(decoder))
      return value
    }
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async {
    await base.handle(value: value, logger: logger)
  }
}
