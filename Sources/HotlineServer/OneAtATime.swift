import Synchronization

/// Lets one piece of long work run, and none beside it.
final class OneAtATime: Sendable {
  private let lock = Mutex(())

  /// What the work gives; nil when other work is running.
  func run<Value>(_ work: () throws -> sending Value) rethrows -> sending Value? {
    try lock.withLockIfAvailable { _ in try work() }
  }
}
