import HTTPTypes
import Hummingbird
import NIOCore

/// The body of a request, read whole within the limits on its size and time.
struct RequestBytes {
  private let request: Request
  private let configuration: ServerConfiguration

  init(_ request: Request, _ configuration: ServerConfiguration) {
    (self.request, self.configuration) = (request, configuration)
  }

  /// The bytes; throws 413 for too many, 408 when they come too slowly, and 400 when they break off or
  /// are framed badly.
  func collected() async throws -> [UInt8] {
    let (body, most) = (request.body, configuration.mostBodyBytes)
    let seconds = configuration.bodySeconds
    return try await withThrowingTaskGroup(of: [UInt8].self) { group in
      group.addTask {
        do {
          return Array(try await body.collect(upTo: most).readableBytesView)
        } catch let error as NIOTooManyBytesError {
          throw error
        } catch {
          throw Problem(.badRequest, "body.broken", "the body broke off; send it again whole")
        }
      }
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        throw Problem(.requestTimeout, "body.slow", "the body came too slowly; send it again")
      }
      defer { group.cancelAll() }
      return try await group.next() ?? []
    }
  }
}
