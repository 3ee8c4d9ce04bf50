import HotlineText

/// The real words nearest to one that is none.
enum Nearest {
  /// At most three of the candidates, by the number of letters to change, or that contain the word.
  static func texts(to text: String, among candidates: [String]) -> [String] {
    let wanted = TextFolding.searchForm(text)
    let scored = Set(candidates).map { candidate -> (Int, String) in
      let folded = TextFolding.searchForm(candidate)
      let contains = wanted.count > 2 && folded.contains(wanted)
      return (contains ? 1 : EditDistance.between(wanted, folded), candidate)
    }
    return scored.filter { $0.0 <= max(2, wanted.count / 3) }.sorted { $0 < $1 }.prefix(3).map(\.1)
  }
}
