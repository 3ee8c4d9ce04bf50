import HotlineModel
import HotlineText

/// Finds what a free text is about by the everyday words of the subjects.
///
/// A phrase counts where it stands whole: between other letters only in scripts that put no spaces
/// between words.
struct SubjectMatcher {
  /// The id of a subject, then its names and phrases in their folded form; in the order of the tree.
  let rows: [[String]]

  /// Takes rows that were made before, see ``rows``.
  init(rows: [[String]]) { self.rows = rows }

  init(_ subjects: [Subject]) {
    let groups = Set(subjects.compactMap(\.parent))
    rows = subjects.map { subject in
      // The name of a group, such as "Work", stands in sentences about everything: it counts only
      // where the group has no words of its own.
      let isGroup = groups.contains(subject.id)
      let names = subject.name.byTag.filter { tag, _ in
        !isGroup || subject.phrases[tag, default: []].isEmpty
      }.values.sorted()
      let spoken = subject.phrases.sorted { $0.key < $1.key }.flatMap(\.value)
      var seen = Set<String>()
      let folded = (names + spoken).map(TextFolding.searchForm).filter {
        !$0.isEmpty && seen.insert($0).inserted
      }
      return [subject.id] + folded
    }
  }

  /// The ids of the subjects, in the order of the subject tree.
  func subjects(in text: String) -> [String] {
    let folded = TextFolding.searchForm(text)
    let bytes = Array(folded.utf8)
    return rows.compactMap { row in
      // Nearly no phrase stands in a text: its bytes say so at once.
      let isSaid = row.dropFirst().contains { Self.holds(bytes, $0) && stands($0, in: folded) }
      return isSaid ? row.first : nil
    }
  }

  private func stands(_ words: String, in text: String) -> Bool {
    text.ranges(of: words).contains { range in
      let before = text[..<range.lowerBound].last
      let after = text[range.upperBound...].first
      return !glued(before, words.first) && !glued(words.last, after)
    }
  }

  /// Whether the bytes of the words stand in those of the text; both are in one normal form.
  private static func holds(_ text: [UInt8], _ words: String) -> Bool {
    var words = words
    return words.withUTF8 { words in
      guard let first = words.first, words.count <= text.count else { return words.isEmpty }
      return (0...(text.count - words.count)).contains { start in
        text[start] == first && words.indices.allSatisfy { text[start + $0] == words[$0] }
      }
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
