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

  /// The names and phrases of the subjects; in each row the id, the locale and the phrases. Before
  /// them stand a row of the ids of groups and one of those of which single words tell nothing.
  static func packed(_ subjects: [Subject]) -> [UInt8] {
    let groups = Set(subjects.compactMap(\.parent))
    let urgent = subjects.filter { $0.heard == .phrases }.map(\.id)
    return PackedTexts.bytes(
      [groups.sorted(), urgent]
        + subjects.flatMap { subject -> [[String]] in
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
            // A single letter, such as 薬, stands inside words about everything.
            return [subject.id, tag] + forms.filter { $0.unicodeScalars.count > 1 }
          }
        })
  }

  /// The ids of the subjects that only group others, and of those that say themselves that single
  /// words of them tell nothing.
  var special: (groups: Set<String>, urgent: Set<String>) {
    var rows: [Set<String>] = []
    PackedTexts.forEachRow(of: bytes) { row in
      guard rows.count < 2 else { return }
      var ids = Set<String>()
      while let id = row.next() { ids.insert(id) }
      rows.append(ids)
    }
    return rows.count == 2 ? (rows[0], rows[1]) : ([], [])
  }

  /// Every phrase that stands whole in a text, but for those that only stand inside a longer phrase
  /// of another subject: who speaks of "child rape" does not speak of "rape".
  func hits(in text: SaidText) -> [Hit] {
    let all = allHits(in: text)
    return all.compactMap { hit in
      let others = all.filter { $0.subject != hit.subject }.flatMap(\.places)
      let own = hit.places.filter { place in
        !others.contains { $0.count > place.count && $0.contains(place) }
      }
      return own.isEmpty
        ? nil : Hit(subject: hit.subject, tag: hit.tag, number: hit.number, places: own)
    }
  }

  private func allHits(in text: SaidText) -> [Hit] {
    var hits: [Hit] = []
    var before = 2
    PackedTexts.forEachRow(of: bytes) { row in
      before -= 1
      guard before < 0 else { return }
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

extension Range<Int> {
  /// Whether another range lies within this one.
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
