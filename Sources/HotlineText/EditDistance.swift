/// How many letters have to be added, dropped or changed to turn one word into another.
///
/// `HotlineHours` has one of its own: it imports nothing, and this target does not import it.
package enum EditDistance {
  /// The Levenshtein distance of two words, 0 when they are the same.
  package static func between(_ one: String, _ other: String) -> Int {
    let target = Array(other)
    var row = Array(0...target.count)
    for (line, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, candidate) in target.enumerated() {
        let changed = diagonal + (letter == candidate ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
      }
    }
    return row[target.count]
  }
}
