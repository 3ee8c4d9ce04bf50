import Synchronization

/// How many requests one key or address may make; kept in memory alone.
///
/// A bucket of a minute's requests that fills evenly.
final class RateLimit: Sendable {
  private struct Bucket {
    var left: Double
    var seen: Double
  }

  /// The most buckets; above it the fullest, who have asked least, are forgotten.
  private static let mostBuckets = 50_000

  private let perMinute: Int
  private let buckets = Mutex<[String: Bucket]>([:])

  /// Makes a limit; 0 for none.
  init(perMinute: Int) { self.perMinute = perMinute }

  /// Takes one request of a key; nil when it may be answered, else the seconds to wait.
  ///
  /// - Parameter now: Seconds from any fixed moment.
  func wait(for key: String, now: Double) -> Int? {
    guard perMinute > 0 else { return nil }
    let rate = Double(perMinute) / 60
    return buckets.withLock { buckets in
      if buckets.count >= Self.mostBuckets {
        buckets = buckets.filter {
          $0.value.left + (now - $0.value.seen) * rate < Double(perMinute)
        }
      }
      var bucket = buckets[key] ?? Bucket(left: Double(perMinute), seen: now)
      bucket.left = min(Double(perMinute), bucket.left + (now - bucket.seen) * rate)
      bucket.seen = now
      defer { buckets[key] = bucket }
      guard bucket.left >= 1 else { return max(1, Int(((1 - bucket.left) / rate).rounded(.up))) }
      bucket.left -= 1
      return nil
    }
  }
}
