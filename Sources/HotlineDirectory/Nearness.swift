/// Finds what somebody probably meant to write.
enum Nearness {
  /// The candidate that differs least from a text, when it differs in few letters; nil otherwise.
  static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    let wanted = text.lowercased()
    let allowed = max(1, wanted.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates where abs(candidate.count - wanted.count) <= allowed {
      let found = (distance: distance(wanted, candidate.lowercased()), name: candidate)
      if found.distance <= allowed, best.map({ found < $0 }) ?? true { best = found }
    }
    return best?.name
  }

  /// ` (here probably staff)`, or nothing when nothing is near.
  static func hint(for text: String, among candidates: some Sequence<String>) -> String {
    nearest(to: text, among: candidates).map { " (here probably \($0))" } ?? ""
  }

  /// The number of letters to put in, take out or change.
  private static func distance(_ left: String, _ right: String) -> Int {
    let target = Array(right)
    var row = Array(0...target.count)
    for (line, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in target.enumerated() {
        let change = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, diagonal + 1, row[column] + 1)
      }
    }
    return row[target.count]
  }
}
