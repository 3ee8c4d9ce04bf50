import Synchronization

/// How many requests one key or address may make; kept in memory alone.
///
/// A bucket of a minute's requests that fills evenly.
final class RateLimit: Sendable {
  /// Who asks.
  enum Asker: Hashable {
    /// The holder of a key.
    case key(String)
    /// Anybody at an address.
    case address(String)
  }

  private struct Bucket {
    var left: Double
    var seen: Double
    let most: Double
    let perSecond: Double

    /// Whether all that was taken has come back.
    func isFull(at now: Double) -> Bool { left + (now - seen) * perSecond >= most }
  }

  /// The most buckets; above it the full ones are forgotten, and all where nearly none is full.
  private static let mostBuckets = 50_000

  private let buckets = Mutex<[Asker: Bucket]>([:])

  /// Takes one request; nil when it may be answered, else the seconds to wait.
  ///
  /// - Parameters:
  ///   - asker: Who asks.
  ///   - perMinute: How many requests they may make in a minute; 0 for no limit.
  ///   - cost: As how many requests this one counts.
  ///   - now: Seconds from any fixed moment.
  func wait(for asker: Asker, perMinute: Int, cost: Double = 1, now: Double) -> Int? {
    guard perMinute > 0 else { return nil }
    let (most, cost) = (Double(perMinute), min(cost, Double(perMinute)))
    return buckets.withLock { buckets in
      if buckets.count >= Self.mostBuckets {
        buckets = buckets.filter { !$0.value.isFull(at: now) }
        if buckets.count > Self.mostBuckets * 3 / 4 { buckets = [:] }
      }
      var bucket =
        buckets[asker] ?? Bucket(left: most, seen: now, most: most, perSecond: most / 60)
      bucket.left = min(most, bucket.left + (now - bucket.seen) * bucket.perSecond)
      bucket.seen = now
      defer { buckets[asker] = bucket }
      guard bucket.left >= cost else {
        return max(1, Int(((cost - bucket.left) / bucket.perSecond).rounded(.up)))
      }
      bucket.left -= cost
      return nil
    }
  }
}
