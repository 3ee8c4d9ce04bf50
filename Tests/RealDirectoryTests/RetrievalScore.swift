/// How well what must be found is found, over many texts.
struct RetrievalScore {
  private(set) var texts = 0
  private var recalls = 0.0
  private var reciprocals = 0.0

  /// Counts one text: what was found, best first, and what must be.
  mutating func add(found: [String], wanted: [String]) {
    let first = found.prefix(3)
    texts += 1
    recalls += Double(wanted.filter(first.contains).count) / Double(max(wanted.count, 1))
    let rank = found.firstIndex { wanted.contains($0) }
    reciprocals += rank.map { 1 / Double($0 + 1) } ?? 0
  }

  /// The mean share of what must be found that stands among the first three, 0...1.
  var recallAtThree: Double { texts == 0 ? 0 : recalls / Double(texts) }

  /// The mean of one divided by the place of the first that must be found, 0...1 (mean reciprocal
  /// rank: E. M. Voorhees, TREC-8, 1999).
  var meanReciprocalRank: Double { texts == 0 ? 0 : reciprocals / Double(texts) }
}

extension RetrievalScore: CustomStringConvertible {
  var description: String {
    let rounded = [recallAtThree, meanReciprocalRank].map { ($0 * 1000).rounded() / 1000 }
    return "recall@3 \(rounded[0]), MRR \(rounded[1]) over \(texts) texts"
  }
}
