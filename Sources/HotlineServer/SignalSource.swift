import Dispatch
import Foundation
import Synchronization

/// Whether a signal has come since it was last asked.
final class SignalSource: Sendable {
  private let hasCome = Mutex(false)
  private let source: Mutex<(any DispatchSourceSignal)?> = Mutex(nil)

  /// Listens to a signal, which no longer ends the process.
  init(_ number: Int32) {
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler { [weak self] in self?.hasCome.withLock { $0 = true } }
    source.resume()
    self.source.withLock { $0 = source }
  }

  /// Whether the signal has come; after that it has not.
  func take() -> Bool {
    hasCome.withLock { came in
      defer { came = false }
      return came
    }
  }

  /// Listens no more.
  func stop() { source.withLock { $0?.cancel() } }
}
