import Synchronization

/// Counts of requests for operators, without any fact of a question.
final class Metrics: Sendable {
  /// Smaller counts are shown as nothing: who asked once must not be told from who asked never.
  static let least = 5
  private static let bounds: [Double] = [1, 2, 5, 10, 20, 50, 100, 1_000]

  private struct Key: Hashable {
    let route: String
    let status: Int
  }

  private struct Counts {
    var requests: [Key: Int] = [:]
    var buckets = [Int](repeating: 0, count: Metrics.bounds.count + 1)
    var milliseconds = 0.0
  }

  private let counts = Mutex(Counts())

  /// Counts one answer by the pattern of its route, never by its path.
  func count(route: String, status: Int, milliseconds: Double) {
    counts.withLock { counts in
      counts.requests[Key(route: route, status: status), default: 0] += 1
      let bucket = Self.bounds.firstIndex { milliseconds <= $0 } ?? Self.bounds.count
      counts.buckets[bucket] += 1
      counts.milliseconds += milliseconds
    }
  }

  /// The text that Prometheus reads (exposition format 0.0.4).
  func text(reloads: Int, failures: Int, digest: String) -> String {
    counts.withLock { counts in
      var lines = ["# TYPE hotline_requests_total counter"]
      let sorted = counts.requests.sorted {
        ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status)
      }
      for (key, count) in sorted where count >= Self.least {
        lines.append(
          "hotline_requests_total{route=\"\(key.route)\",status=\"\(key.status)\"} \(count)")
      }
      lines.append("# TYPE hotline_request_milliseconds histogram")
      var sum = 0
      for (bound, count) in zip(Self.bounds.map { "\($0)" } + ["+Inf"], counts.buckets) {
        sum += count
        let shown = sum >= Self.least ? sum : 0
        lines.append("hotline_request_milliseconds_bucket{le=\"\(bound)\"} \(shown)")
      }
      let isShown = sum >= Self.least
      lines.append("hotline_request_milliseconds_sum \(isShown ? counts.milliseconds : 0)")
      lines.append("hotline_request_milliseconds_count \(isShown ? sum : 0)")
      lines.append("# TYPE hotline_directory_reloads_total counter")
      lines.append("hotline_directory_reloads_total \(reloads)")
      lines.append("# TYPE hotline_directory_reload_failures_total counter")
      lines.append("hotline_directory_reload_failures_total \(failures)")
      lines.append("# TYPE hotline_directory_info gauge")
      lines.append("hotline_directory_info{digest=\"\(digest)\"} 1")
      return lines.joined(separator: "\n") + "\n"
    }
  }
}
