import HotlineModel
import HotlineText

/// The everyday words of all subjects in the form in which a text is searched for them, packed.
struct PhraseTable {
  /// A phrase that stands whole in a text.
  struct Hit {
    /// The id of the subject.
    let subject: String
    /// The locale of the phrase.
    let tag: String
    /// Its position among the phrases of that subject and locale.
    let number: Int
    /// The bytes of the text where it stands, each time it does.
    let places: [Range<Int>]
  }

  private let bytes: [UInt8]

  /// Takes bytes that ``packed(_:)`` has made.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The names and phrases of the subjects; in each row the id, the locale and the phrases.
  static func packed(_ subjects: [Subject]) -> [UInt8] {
    let groups = Set(subjects.compactMap(\.parent))
    return PackedTexts.bytes(
      subjects.flatMap { subject -> [[String]] in
        let names = subject.name.withoutReadings
        let tags = Set(names.keys).union(subject.phrases.keys).sorted()
        return tags.map { tag in
          let phrases = subject.phrases[tag, default: []]
          // The name of a group, such as "Work", stands in sentences about everything: it counts
          // only where the group has no words of its own.
          let name = groups.contains(subject.id) && !phrases.isEmpty ? nil : names[tag]
          let forms = ([name].compactMap { $0 } + phrases).map {
            String(decoding: SaidText.form($0), as: UTF8.self)
          }
          return [subject.id, tag] + forms.filter { !$0.isEmpty }
        }
      })
  }

  /// Every phrase that stands whole in a text.
  func hits(in text: SaidText) -> [Hit] {
    var hits: [Hit] = []
    PackedTexts.forEachRow(of: bytes) { row in
      guard let subject = row.next(), let tag = row.next() else { return }
      var number = 0
      while let phrase = row.nextBytes() {
        let places = text.places(of: phrase)
        if !places.isEmpty {
          hits.append(Hit(subject: subject, tag: tag, number: number, places: places))
        }
        number += 1
      }
    }
    return hits
  }
}
