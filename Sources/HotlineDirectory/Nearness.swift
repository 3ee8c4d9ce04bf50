import HotlineText

/// Finds what somebody probably meant to write.
enum Nearness {
  /// The candidate that differs least from a text, when it differs in few letters; nil otherwise.
  static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    let wanted = text.lowercased()
    let allowed = max(1, wanted.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates where abs(candidate.count - wanted.count) <= allowed {
      let found = (distance: EditDistance.between(wanted, candidate.lowercased()), name: candidate)
      if found.distance <= allowed, best.map({ found < $0 }) ?? true { best = found }
    }
    return best?.name
  }

  /// ` (here probably staff)`, or nothing when nothing is near.
  static func hint(for text: String, among candidates: some Sequence<String>) -> String {
    nearest(to: text, among: candidates).map { " (here probably \($0))" } ?? ""
  }
}
