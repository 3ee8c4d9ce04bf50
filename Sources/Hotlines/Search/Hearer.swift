import HotlineModel
import HotlineStore
import HotlineText

/// Finds what a free text is about, in any language of the directory, and whether it speaks of danger.
struct Hearer {
  /// The most characters (Unicode scalars) of a text that are looked at.
  static let longest = 5_000
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
    var weighing = try weighed(text)
    (weighing.groups, weighing.urgent) = phrases.special
    for entry in whole where entry.isSure { weighing.addWhole(entry.id) }
    let untrue = Set(whole.filter { !$0.isSure }.map(\.id))
    let subjects = try weighing.ranked().map { subject -> Heard.Subject in
      let words = whole.first { $0.id == subject.id && $0.isSure }?.matched
      let isTaken = subject.isLikely && !untrue.contains(subject.id)
      return Heard.Subject(
        id: subject.id,
        confidence: words != nil && subject.isMain ? .high : isTaken ? .medium : .low,
        matched: try words ?? names.names(at: subject.phrases).map(\.name.text))
    }
    return Heard(subjects: subjects, danger: cues.danger(in: said))
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

  /// The subjects that share words with the text, weighed by how telling the words are.
  private func weighed(_ text: String) throws -> SubjectWeighing {
    guard let range = try names.range(ofKind: FindKind.subject.rawValue) else {
      return SubjectWeighing(phraseCount: 0)
    }
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
    return try weighing.named { try names.named(at: $0).id }
  }
}
