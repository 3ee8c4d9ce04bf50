import Foundation
import HotlineModel
import HotlineStore
import HotlineText

/// Finds what a free text is about, in any language of the directory, and whether it speaks of danger.
struct Hearer {
  /// The most bytes of a text that are looked at.
  static let longest = 20_000
  /// The most different words of a text that are compared.
  private static let mostWords = 60
  /// A word in more names of subjects than this tells nothing.
  private static let commonest = 240
  /// How many misspelt words are looked up.
  private static let mostMisspelt = 5

  let names: any NameSource
  let phrases: PhraseTable
  let cues: CueTable

  /// What is understood of a text.
  func heard(_ text: String) throws -> Heard {
    let said = SaidText(text)
    let whole = whole(in: said)
    let parts = try partly(text)
    let sure = Set(whole.filter(\.isSure).map(\.id))
    var subjects = whole.filter(\.isSure).map { entry in
      Heard.Subject(id: entry.id, confidence: .high, matched: entry.matched)
    }
    let weighed = parts.filter { !sure.contains($0.id) }
    subjects += weighed.map { part in
      let isUntrue = whole.contains { $0.id == part.id && !$0.isSure }
      let confidence: Heard.Confidence = part.isLikely && !isUntrue ? .medium : .low
      return Heard.Subject(id: part.id, confidence: confidence, matched: part.matched)
    }
    let ranks = Dictionary(parts.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let ordered = subjects.enumerated().sorted { left, right in
      if left.element.confidence != right.element.confidence {
        return left.element.confidence > right.element.confidence
      }
      let last = parts.count
      return (ranks[left.element.id] ?? last, left.offset)
        < (ranks[right.element.id] ?? last, right.offset)
    }.map(\.element)
    return Heard(subjects: ordered, danger: cues.danger(in: said))
  }

  // MARK: Whole phrases

  private struct Whole {
    let id: String
    var isSure: Bool
    var matched: [String]
  }

  /// The subjects of which a phrase stands whole in the text, in the order of the tree.
  private func whole(in said: SaidText) -> [Whole] {
    var found: [Whole] = []
    for hit in phrases.hits(in: said) {
      let sure = hit.places.filter { !cues.isNegated($0, in: said, tag: hit.tag) }
      let place = sure.first ?? hit.places[0]
      let words = String(decoding: said.bytes[place], as: UTF8.self)
      if let position = found.firstIndex(where: { $0.id == hit.subject }) {
        found[position].isSure = found[position].isSure || !sure.isEmpty
        if !found[position].matched.contains(words) { found[position].matched.append(words) }
      } else {
        found.append(Whole(id: hit.subject, isSure: !sure.isEmpty, matched: [words]))
      }
    }
    return found
  }

  // MARK: Words

  private struct Part {
    let id: String
    let score: Double
    let isLikely: Bool
    let matched: [String]
  }

  /// The subjects that share words with the text, those that share the most telling ones first.
  private func partly(_ text: String) throws -> [Part] {
    guard let range = try names.range(ofKind: FindKind.subject.rawValue) else { return [] }
    var weighing = SubjectWeighing(phraseCount: range.count)
    var misspelt = 0
    var seen = Set<String>()
    for word in SearchWord.words(in: text) where seen.insert(word.text).inserted {
      guard seen.count <= Self.mostWords else { break }
      var isKnown = false
      for token in word.tokens {
        let uses = try names.uses(ofWord: token, in: range, limit: Self.commonest)
        isKnown = isKnown || !uses.isEmpty
        guard uses.count < Self.commonest else { break }
        weighing.add(uses, word: word.text, weight: token == word.text ? 1 : 0.6)
      }
      guard !isKnown, word.text.unicodeScalars.count >= 5, misspelt < Self.mostMisspelt else {
        continue
      }
      misspelt += 1
      _ = try NearWords(source: names).words(to: word.text, limit: 3) { near in
        let uses = try names.uses(ofWord: near, in: range, limit: Self.commonest)
        guard !uses.isEmpty, uses.count < Self.commonest else { return false }
        weighing.add(uses, word: word.text, weight: 0.5)
        return true
      }
    }
    return try weighing.ranked().prefix(8).map { entry in
      let thing = try names.named(at: entry.named)
      let best = try names.names(at: entry.phrases).map(\.name.text)
      return Part(id: thing.id, score: entry.score, isLikely: entry.isLikely, matched: best)
    }
  }
}
