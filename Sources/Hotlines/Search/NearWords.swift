import HotlineStore
import HotlineText

/// The words of a directory that differ from a word in a letter or two.
struct NearWords {
  /// The longest word that is compared, in letters: what it costs stays bounded.
  private static let longest = 32

  let source: any NameSource

  /// At most `limit` words that names have and that are wanted, nearest first; none for words of
  /// less than four letters.
  ///
  /// Of four to seven letters one may be wrong, lacking, too many or changed places with the next;
  /// of eight and more two.
  func words(
    to word: String, limit: Int, where isWanted: (String) throws -> Bool = { _ in true }
  ) throws -> [String] {
    let wanted = Array(word.unicodeScalars)
    guard (4...Self.longest).contains(wanted.count), !wanted.allSatisfy(Self.isHan) else {
      return []
    }
    let allowed = wanted.count < 8 ? 1 : 2
    var found: [(distance: Int, word: String)] = []
    for length in (wanted.count - allowed)...(wanted.count + allowed) {
      for candidate in try source.vocabulary(length: length).split(separator: 0x0A) {
        let letters = Array(String(decoding: candidate, as: UTF8.self).unicodeScalars)
        let distance = Self.distance(wanted, letters, atMost: allowed)
        if let distance, distance > 0 {
          found.append((distance, String(decoding: candidate, as: UTF8.self)))
        }
      }
    }
    var words: [String] = []
    for entry in found.sorted(by: { $0 < $1 }) where words.count < limit {
      if try isWanted(entry.word) { words.append(entry.word) }
    }
    return words
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value)
  }

  /// How many letters differ, two that changed places counting as one (optimal string alignment,
  /// L. Boytsov, ACM JEA 16, 2011); nil when more than allowed do.
  static func distance(
    _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], atMost allowed: Int
  ) -> Int? {
    var (before, last) = ([Int](), Array(0...other.count))
    for line in one.indices {
      var row = [line + 1]
      row.reserveCapacity(other.count + 1)
      for column in other.indices {
        let isSame = one[line] == other[column]
        var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, row[column] + 1)
        if line > 0, column > 0, one[line] == other[column - 1], one[line - 1] == other[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        row.append(cost)
      }
      if row.min() ?? 0 > allowed { return nil }
      (before, last) = (last, row)
    }
    return last[other.count] <= allowed ? last[other.count] : nil
  }
}
