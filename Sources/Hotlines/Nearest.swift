import HotlineText

/// The real words nearest to one that is none.
enum Nearest {
  /// At most three of the candidates, by the number of letters to change, or that contain the word.
  static func texts(to text: String, among candidates: [String]) -> [String] {
    let wanted = Array(TextFolding.searchForm(text))
    let scored = Set(candidates).map { candidate -> (Int, String) in
      let folded = TextFolding.searchForm(candidate)
      let contains = wanted.count > 2 && folded.contains(String(wanted))
      return (contains ? 1 : distance(wanted, Array(folded)), candidate)
    }
    return scored.filter { $0.0 <= max(2, wanted.count / 3) }.sorted { $0 < $1 }.prefix(3).map(\.1)
  }

  /// The Levenshtein distance: the least number of letters to put in, take out or change.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var previous = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let change = previous + (a == b ? 0 : 1)
        previous = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, previous + 1)
      }
    }
    return row[right.count]
  }
}
