import HotlineModel
import HotlineText

/// Finds what a free text is about by the everyday words of the subjects.
///
/// A phrase counts where it stands whole: between other letters only in scripts that put no spaces
/// between words.
struct SubjectMatcher {
  private let phrases: [(subject: String, words: String)]

  init(_ subjects: [Subject]) {
    phrases = subjects.flatMap { subject in
      let names = subject.name.byTag.values.sorted()
      let spoken = subject.phrases.sorted { $0.key < $1.key }.flatMap(\.value)
      return (names + spoken).map { (subject: subject.id, words: TextFolding.searchForm($0)) }
    }.filter { !$0.words.isEmpty }
  }

  /// The ids of the subjects, in the order of the subject tree.
  func subjects(in text: String) -> [String] {
    let folded = TextFolding.searchForm(text)
    var found: [String] = []
    for phrase in phrases where !found.contains(phrase.subject) {
      if stands(phrase.words, in: folded) { found.append(phrase.subject) }
    }
    return found
  }

  private func stands(_ words: String, in text: String) -> Bool {
    text.ranges(of: words).contains { range in
      let before = text[..<range.lowerBound].last
      let after = text[range.upperBound...].first
      return !glued(before, words.first) && !glued(words.last, after)
    }
  }

  /// Whether two neighbours belong to one word of a script with spaces.
  private func glued(_ left: Character?, _ right: Character?) -> Bool {
    guard let left, let right else { return false }
    return [left, right].allSatisfy {
      $0.isLetter && $0.unicodeScalars.allSatisfy { $0.value < 0x0E00 }
    }
  }
}
