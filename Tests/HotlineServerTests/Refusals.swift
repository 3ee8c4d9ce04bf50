import Synchronization

/// The codes that were told, in order.
final class Refusals: Sendable {
  private let stored = Mutex<[String]>([])

  var codes: [String] { stored.withLock { $0 } }

  func add(_ code: String) { stored.withLock { $0.append(code) } }
}
