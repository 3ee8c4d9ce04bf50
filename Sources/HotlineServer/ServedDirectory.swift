import Foundation
import Hotlines
import Synchronization

/// The directory that is served now.
///
/// A request takes it once and answers from it alone, so that no answer is mixed from two. When the
/// file is replaced, the new one is opened beside the old; one that cannot be opened changes nothing.
final class ServedDirectory: Sendable {
  private let path: String
  private let state: Mutex<State>

  private struct State {
    var directory: Directory
    var seen: Stamp?
    var reloads = 0
    var failures = 0
  }

  /// What tells a replaced file from the one before.
  private struct Stamp: Hashable {
    let file: UInt64
    let size: UInt64
    let changed: Date
  }

  /// Opens the directory; throws what `Directory.open` throws.
  init(path: String) throws {
    self.path = path
    state = Mutex(State(directory: try Directory.open(path), seen: Self.stamp(of: path)))
  }

  /// The directory to answer from.
  var current: Directory { state.withLock { $0.directory } }

  /// How often another directory was taken, and how often one could not be opened.
  var counts: (reloads: Int, failures: Int) { state.withLock { ($0.reloads, $0.failures) } }

  /// Opens the path anew; false when it cannot be opened, and the old directory goes on serving.
  @discardableResult func reload() -> Bool {
    let seen = Self.stamp(of: path)
    guard let directory = try? Directory.open(path) else {
      state.withLock { state in
        state.failures += 1
        state.seen = seen
      }
      return false
    }
    state.withLock { state in
      (state.directory, state.seen) = (directory, seen)
      state.reloads += 1
    }
    return true
  }

  /// Opens the path anew when another file lies there.
  func reloadIfReplaced() {
    let seen = Self.stamp(of: path)
    guard seen != nil, seen != state.withLock({ $0.seen }) else { return }
    reload()
  }

  private static func stamp(of path: String) -> Stamp? {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      attributes[.type] as? FileAttributeType == .typeRegular,
      let file = attributes[.systemFileNumber] as? UInt64,
      let size = attributes[.size] as? UInt64, let changed = attributes[.modificationDate] as? Date
    else { return nil }
    return Stamp(file: file, size: size, changed: changed)
  }
}
