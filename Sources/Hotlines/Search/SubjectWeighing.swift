import Foundation
import HotlineStore

/// Weighs subjects by the words that a text shares with their phrases.
///
/// A word weighs by how few phrases have it (inverse document frequency: K. Spärck Jones, Journal of
/// Documentation 28, 1972). A subject gets the weight of its best phrase, as far as the phrase is
/// covered, and of every word as far as that word belongs to this subject and not to others.
struct SubjectWeighing {
  /// A subject that was weighed.
  struct Weighed {
    /// The position of the subject.
    let named: Int
    /// Its weight.
    let score: Double
    /// Whether the text says enough of it to take it for what is meant.
    let isLikely: Bool
    /// The positions of the phrases that are covered best.
    let phrases: [Int]
  }

  private struct Phrase {
    var named: Int
    var words: Int
    var weights: [String: Double] = [:]
  }

  private let phraseCount: Int
  private var phrases: [Int: Phrase] = [:]
  private var shares: [Int: [String: Double]] = [:]

  /// Starts with nothing weighed; `phraseCount` is the number of phrases of all subjects.
  init(phraseCount: Int) { self.phraseCount = phraseCount }

  /// Adds the phrases that have a word, or another form of it that weighs less.
  mutating func add(_ uses: [StoredNameUse], word: String, weight: Double) {
    guard !uses.isEmpty else { return }
    let rarity = log(1 + Double(phraseCount) / Double(uses.count)) * weight
    var counts: [Int: Int] = [:]
    for use in uses {
      counts[use.named, default: 0] += 1
      var phrase = phrases[use.position] ?? Phrase(named: use.named, words: use.words)
      phrase.weights[word] = max(phrase.weights[word] ?? 0, rarity)
      phrases[use.position] = phrase
    }
    for (named, count) in counts {
      let share = Double(count) / Double(uses.count)
      let value = rarity * share
      shares[named, default: [:]][word] = max(shares[named]?[word] ?? 0, value)
    }
  }

  /// The subjects, heaviest first.
  func ranked() -> [Weighed] {
    var best: [Int: [(score: Double, coverage: Double, position: Int, words: Int)]] = [:]
    for (position, phrase) in phrases {
      let coverage = min(1, Double(phrase.weights.count) / Double(max(phrase.words, 1)))
      let score = phrase.weights.values.reduce(0, +) * coverage
      best[phrase.named, default: []].append((score, coverage, position, phrase.weights.count))
    }
    let weighed = best.map { named, phrases -> Weighed in
      let ordered = phrases.sorted { ($1.score, $0.position) < ($0.score, $1.position) }
      let share = shares[named, default: [:]].values.reduce(0, +)
      let isLikely = ordered.prefix(3).contains { $0.coverage >= 0.66 && $0.words >= 2 }
      return Weighed(
        named: named, score: ordered[0].score + share, isLikely: isLikely,
        phrases: ordered.prefix(2).map(\.position))
    }
    return weighed.sorted { ($1.score, $0.named) < ($0.score, $1.named) }
  }
}
