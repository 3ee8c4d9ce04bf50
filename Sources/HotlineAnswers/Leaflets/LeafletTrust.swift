import HotlineHours
import HotlineModel
import HotlineText

/// The lines at the end of a leaflet that say what it rests on.
struct LeafletTrust {
  let wording: Wording
  let today: CivilDate
  /// When the contacts that are shown were verified.
  let verified: [Verification]

  /// Whose directory it is and which version; the oldest check; when to check again.
  func lines(_ header: DirectoryHeader, digest: String) -> [String] {
    let version: [(String, MessageArgument)] = [
      ("version", .text(wording.dialled(header.version))),
      ("digest", .text(wording.dialled(Self.short(digest)))),
    ]
    return ["\(wording.name(header.title)) · \(wording.text("ui.directory", version))"]
      + checks
  }

  /// The oldest check; when to check again; that something has no date.
  var checks: [String] { [oldest, again, undated].compactMap { $0 } }

  /// The first 12 digits of a digest, without the name of its kind.
  static func short(_ digest: String) -> String {
    String((digest.split(separator: ":").last ?? "").prefix(12))
  }

  private var oldestDate: PartialDate? {
    verified.map(\.on).filter { $0.earliest != nil }.min {
      ($0.earliest?.dayNumber ?? 0, $0.description) < ($1.earliest?.dayNumber ?? 0, $1.description)
    }
  }

  private var oldest: String? {
    oldestDate.map {
      wording.text("leaflet.trust.oldest", [("date", .text(wording.date($0)))])
    }
  }

  /// When to check again; nil when no check has a date.
  var again: String? {
    guard let next = oldestDate.flatMap(Self.aYearLater), let day = next.earliest else {
      return nil
    }
    let id = day <= today ? "leaflet.trust.check-since" : "leaflet.trust.check-after"
    return wording.text(id, [("date", .text(wording.date(next)))])
  }

  private var undated: String? {
    verified.contains { $0.on.earliest == nil } ? wording.text("leaflet.trust.undated") : nil
  }

  /// The same date a year later, as exact as it was; 28 February for the 29th.
  static func aYearLater(_ date: PartialDate) -> PartialDate? {
    guard let year = date.year else { return nil }
    let rest = date.description.dropFirst(4)
    return PartialDate("\(year + 1)\(rest == "-02-29" ? "-02-28" : rest)")
  }
}
