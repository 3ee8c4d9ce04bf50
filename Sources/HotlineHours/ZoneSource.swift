import Foundation

/// The one place that asks Foundation about time zones.
struct ZoneSource {
  private let zone: TimeZone

  /// The zone of the database with exactly this identifier; nil for abbreviations and fixed offsets.
  init?(identifier: String) {
    guard identifier.contains("/"), let zone = TimeZone(identifier: identifier) else { return nil }
    self.zone = zone
  }

  /// The seconds at which the offset changes from 2000 to 2050, and the offsets around them.
  func expanded() -> (transitions: [Int], offsets: [Int]) {
    let first = CivilDate.dayNumber(year: 2000, month: 1, day: 1) * 86_400
    let last = CivilDate.dayNumber(year: 2051, month: 1, day: 1) * 86_400
    var transitions: [Int] = []
    var offsets = [offset(first)]
    var cursor = Date(timeIntervalSince1970: Double(first))
    while let next = zone.nextDaylightSavingTimeTransition(after: cursor), next > cursor,
      next.timeIntervalSince1970 < Double(last)
    {
      let second = Int(next.timeIntervalSince1970)
      if offset(second) != offsets.last {
        transitions.append(second)
        offsets.append(offset(second))
      }
      cursor = next
    }
    return (transitions, offsets)
  }

  /// Up to three identifiers that differ least from a text.
  static func nearest(to text: String) -> [String] {
    let wanted = text.lowercased().replacing(" ", with: "_")
    let ranked = TimeZone.knownTimeZoneIdentifiers.map { known -> (Int, String) in
      let whole = known.lowercased()
      let city = whole.split(separator: "/").last.map(String.init) ?? whole
      return (min(editDistance(wanted, whole), editDistance(wanted, city)), known)
    }
    return ranked.filter { $0.0 <= max(2, wanted.count / 3) }
      .sorted { $0 < $1 }.prefix(3).map(\.1)
  }

  private func offset(_ second: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
  }
}
