import HotlineModel
import HotlineText

/// What means danger now, and what turns words into their opposite, language by language.
struct CueTable {
  private struct Cues {
    let tag: String
    let danger: [(text: String, form: [UInt8])]
    let before: [String]
    let after: [String]
  }

  /// How many words may stand between a negation and what it negates.
  private static let wordsBetween = 1
  /// How many letters may, in scripts without spaces.
  private static let lettersBetween = 2

  private let cues: [Cues]

  /// Takes rows that ``rows(_:)`` has made; nil when they are others.
  init?(rows: [[String]]) {
    guard rows.count.isMultiple(of: 4) else { return nil }
    cues = stride(from: 0, to: rows.count, by: 4).map { start in
      let danger = rows[start + 1]
      return Cues(
        tag: rows[start].first ?? "",
        danger: stride(from: 0, to: danger.count - 1, by: 2).map {
          (danger[$0], Array(danger[$0 + 1].utf8))
        },
        before: rows[start + 2], after: rows[start + 3])
    }
  }

  /// The cues of a directory in the form in which texts are searched for them: for each language its
  /// tag, the danger words each with its form, and the negations before and after.
  static func rows(_ spoken: [SpokenCues]) -> [[String]] {
    let form: (String) -> String = { String(decoding: SaidText.form($0), as: UTF8.self) }
    return spoken.flatMap { cue in
      [
        [cue.tag], cue.danger.flatMap { [$0, form($0)] }, cue.negationBefore.map(form),
        cue.negationAfter.map(form),
      ]
    }
  }

  /// The danger words that stand whole in a text and are not negated, each once.
  ///
  /// Words in quotation marks count: a threat that is quoted is a threat, and all that follows is a
  /// question.
  func danger(in text: SaidText) -> [String] {
    var seen = Set<[UInt8]>()
    return cues.flatMap { cue in
      cue.danger.compactMap { phrase in
        let isSaid = text.places(of: phrase.form).contains { !isNegated($0, in: text, cue) }
        return isSaid && seen.insert(phrase.form).inserted ? phrase.text : nil
      }
    }
  }

  /// Whether a stretch of a text is negated in a language; never in one without cues.
  func isNegated(_ range: Range<Int>, in text: SaidText, tag: String) -> Bool {
    cues.first { $0.tag == tag }.map { isNegated(range, in: text, $0) } ?? false
  }

  private func isNegated(_ range: Range<Int>, in text: SaidText, _ cue: Cues) -> Bool {
    let before = String(decoding: text.bytes[..<range.lowerBound], as: UTF8.self)
    // A negation of another clause does not reach: "I cannot leave, he has a knife".
    let clause =
      before.unicodeScalars.split(
        omittingEmptySubsequences: false, whereSeparator: Self.endsClause
      ).last.map { String(Substring($0)) } ?? ""
    if cue.before.contains(where: { Self.ends(clause, with: $0) }) { return true }
    let after = String(decoding: text.bytes[range.upperBound...], as: UTF8.self)
    return cue.after.contains { Self.begins(after, with: $0) }
  }

  private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    ",.;:!?()[]\"、。，；：！？「」『』（）“”«»،؛؟।៖។၊။\n".unicodeScalars.contains(scalar)
  }

  private static func ends(_ clause: String, with negation: String) -> Bool {
    guard let first = negation.unicodeScalars.first else { return false }
    if SaidText.isDense(first) {
      let scalars = Array(clause.unicodeScalars)
      let wanted = Array(negation.unicodeScalars)
      return (0...lettersBetween).contains {
        scalars.dropLast($0).suffix(wanted.count) == wanted[...]
      }
    }
    let words = clause.split(separator: " ")
    let wanted = negation.split(separator: " ")
    return (0...wordsBetween).contains { words.dropLast($0).suffix(wanted.count) == wanted[...] }
  }

  private static func begins(_ rest: String, with negation: String) -> Bool {
    let next = rest.hasPrefix(" ") ? rest.dropFirst() : rest[...]
    guard next.utf8.starts(with: negation.utf8), let last = negation.unicodeScalars.last else {
      return false
    }
    // In scripts with spaces it is a word of its own: না, and not নাকি.
    let follows = Substring(next.unicodeScalars.dropFirst(negation.unicodeScalars.count))
    return SaidText.isDense(last)
      || follows.unicodeScalars.first.map { !$0.properties.isAlphabetic } ?? true
  }
}
