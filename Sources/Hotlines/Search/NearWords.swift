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
    let letters = LetterSet(wanted)
    var distance = EditDistanceRows(wanted, atMost: allowed)
    var found: [(distance: Int, word: String)] = []
    for length in (wanted.count - allowed)...(wanted.count + allowed) {
      let vocabulary = String(decoding: try source.vocabulary(length: length), as: UTF8.self)
      for candidate in vocabulary.unicodeScalars.split(separator: "\n") {
        guard letters.differs(from: LetterSet(candidate)) <= allowed else { continue }
        if let count = distance.to(candidate), count > 0 {
          found.append((count, String(candidate)))
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
}

/// Which letters a word has, roughly: a bit for each, some sharing one.
private struct LetterSet {
  private var bits: UInt64 = 0

  init(_ letters: some Sequence<Unicode.Scalar>) {
    for letter in letters { bits |= 1 << UInt64(letter.value & 63) }
  }

  /// How many letters at least have to change to turn one word into the other.
  func differs(from other: LetterSet) -> Int {
    max((bits & ~other.bits).nonzeroBitCount, (other.bits & ~bits).nonzeroBitCount)
  }
}

/// How many letters differ, two that changed places counting as one (optimal string alignment,
/// L. Boytsov, ACM JEA 16, 2011); the rows are kept from word to word.
private struct EditDistanceRows {
  private let wanted: [Unicode.Scalar]
  private let allowed: Int
  private var (before, last, row) = ([Int](), [Int](), [Int]())

  init(_ wanted: [Unicode.Scalar], atMost allowed: Int) {
    (self.wanted, self.allowed) = (wanted, allowed)
  }

  /// The distance to a word; nil when more letters differ than are allowed.
  mutating func to(_ word: Substring.UnicodeScalarView) -> Int? {
    last = Array(0...wanted.count)
    before = last
    row = last
    var previous: Unicode.Scalar?
    for (line, letter) in word.enumerated() {
      row[0] = line + 1
      var least = row[0]
      for column in wanted.indices {
        let isSame = letter == wanted[column]
        var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, row[column] + 1)
        if column > 0, letter == wanted[column - 1], previous == wanted[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        row[column + 1] = cost
        least = min(least, cost)
      }
      if least > allowed { return nil }
      (before, last, row) = (last, row, before)
      previous = letter
    }
    return last[wanted.count] <= allowed ? last[wanted.count] : nil
  }
}
