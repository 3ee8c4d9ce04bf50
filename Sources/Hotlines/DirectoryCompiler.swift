import Foundation
import HotlineAnswers
package import HotlineDirectory
import HotlineHours
package import HotlineModel
import HotlineReferral
import HotlineRules
package import HotlineStore
import HotlineText

/// Makes of records, rules and words the parts of a directory file; the same input gives the same
/// bytes.
package struct DirectoryCompiler {
  private let encoder: JSONEncoder

  package init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Compiles a reading that has no errors.
  package func compiled(
    _ content: DirectoryContent, _ reading: DirectoryReading
  ) throws -> StoredDirectory {
    var bare = content
    bare.services = []
    let services = try content.services.sorted { $0.id < $1.id }.map {
      StoredRecord(id: $0.id, bytes: try json($0))
    }
    let messages = reading.messages.locales.sorted { $0.key < $1.key }.map {
      StoredMessages(locale: $0.key, bytes: PackedTexts.bytes(PackedTexts.rows($0.value)))
    }
    var understood = content.languages
    understood.languages = []
    let parts: [PartName: [UInt8]] = [
      .header: try json(content.header), .languages: try json(understood),
      .holidays: PackedTexts.bytes(PackedTexts.rows(content.homeHolidays)),
      .index: try ReferralIndex(content).bytes,
      .rules: try json(reading.rules.map(\.withoutExamples)),
      .rulesWithExamples: try json(reading.rules),
      .names: PackedTexts.bytes(PackedTexts.rows(DirectoryNames(content))),
      .places: PlaceTable(content.places).bytes,
      .phrases: PhraseTable.packed(content.subjects),
      .cues: PackedTexts.bytes(CueTable.rows(content.cues)),
      .publications: try json(content.publications),
      .leaflets: try json(content.leaflets),
      .content: try json(bare),
    ]
    return StoredDirectory(
      digest: digest(parts, services, messages),
      parts: Dictionary(uniqueKeysWithValues: parts.map { ($0.key.rawValue, $0.value) }),
      services: services, messages: messages, places: placeNames(content.places))
  }

  private func json(_ value: some Encodable) throws -> [UInt8] { Array(try encoder.encode(value)) }

  private func digest(
    _ parts: [PartName: [UInt8]], _ services: [StoredRecord], _ messages: [StoredMessages]
  ) -> String {
    let ordered = PartName.allCases.compactMap { parts[$0] }
    return ContentDigest.sha256(of: ordered + services.map(\.bytes) + messages.map(\.bytes))
  }

  private func placeNames(_ places: [Place]) -> [StoredPlaceName] {
    var seen = Set<StoredPlaceName>()
    return places.flatMap { place in
      ([place.id] + place.name.byTag.values.sorted() + place.alsoCalled).map {
        StoredPlaceName(folded: TextFolding.searchForm($0), place: place.id)
      }
    }.filter { seen.insert($0).inserted }
  }
}

extension Rule {
  fileprivate var withoutExamples: Rule {
    var rule = self
    rule.examples = []
    return rule
  }
}
