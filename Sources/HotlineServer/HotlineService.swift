import Foundation
import HotlineHours
import Hotlines
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The HTTP service of one directory.
public struct HotlineService: Sendable {
  private let served: ServedDirectory
  private let configuration: ServerConfiguration
  private let metrics = Metrics()

  /// Opens the directory; throws what `Directory.open` throws.
  public init(directory path: String, configuration: ServerConfiguration) throws {
    served = try ServedDirectory(path: path)
    self.configuration = configuration
  }

  /// Serves a directory that is open.
  init(served: ServedDirectory, configuration: ServerConfiguration) {
    (self.served, self.configuration) = (served, configuration)
  }

  /// Serves until SIGTERM or SIGINT; what is being answered then is finished.
  ///
  /// SIGHUP, or another file in the place of the directory's, has it opened anew. Throws
  /// `ServerConfiguration.Failure.taken` where it cannot listen.
  public func run() async throws {
    let application = Application(
      router: router(clock: { Self.now }), server: server,
      configuration: .init(
        address: .hostname(configuration.host, port: configuration.port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(configuration.mostConnections)),
      logger: logger)
    var group = ServiceGroupConfiguration(
      services: [
        .init(service: Reloading(served: served)),
        .init(service: application),
      ], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    // Every connection ends within these; the sum is for what nobody thought of.
    let seconds = configuration.bodySeconds + configuration.idleSeconds + 5
    group.maximumGracefulShutdownDuration = .seconds(seconds)
    do {
      try await ServiceGroup(configuration: group).run()
    } catch is IOError {
      throw ServerConfiguration.Failure.taken(host: configuration.host, port: configuration.port)
    }
  }

  private var server: HTTPServerBuilder {
    let limits = ConnectionLimits(
      mostBodyBytes: configuration.mostBodyBytes, bodySeconds: configuration.bodySeconds,
      idleSeconds: configuration.idleSeconds)
    let idle = TimeAmount.seconds(Int64(configuration.idleSeconds))
    return HTTPServerBuilder { [metrics] responder in
      StrictChannel(
        base: HTTP1Channel(responder: responder, configuration: .init(idleTimeout: idle)),
        limits: limits
      ) { problem in
        metrics.count(route: "none", status: Int(problem.status.code), milliseconds: 0)
      }
    }
  }

  /// The routes with all that stands around them.
  func router(clock: @escaping @Sendable () -> Moment) -> Router<ServerContext> {
    let router = Router(context: ServerContext.self, options: .autoGenerateHeadEndpoints)
    router.add(
      middleware: Guard(
        metrics: metrics, limit: RateLimit(),
        configuration: configuration, logger: logger))
    Routes(served: served, metrics: metrics, configuration: configuration, clock: clock)
      .add(to: router)
    PageRoutes(served: served, configuration: configuration, clock: clock).add(to: router)
    return router
  }

  private var logger: Logger { JSONLog.logger }

  private static var now: Moment {
    Moment(secondsSince1970: Int(Date().timeIntervalSince1970.rounded(.down)))
  }
}

/// Opens the directory anew on SIGHUP, and when another file lies there.
private struct Reloading: Service {
  let served: ServedDirectory

  func run() async throws {
    await withTaskGroup { group in
      group.addTask {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
          served.reload()
        }
      }
      group.addTask {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
          try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .milliseconds(250)) }
          served.reloadIfReplaced()
        }
      }
    }
  }
}
