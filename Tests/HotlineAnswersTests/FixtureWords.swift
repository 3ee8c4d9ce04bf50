import Foundation
import HotlineAnswers
import HotlineModel
import HotlineText

/// The words of `Fixtures/<locale>.txt`, for wordings of a reader.
enum FixtureWords {
  /// Everything the tests say, in the locales given; with `page.<locale>.txt` where a page is shown.
  static func wording(
    _ reader: String, locales: [String] = ["ar", "de", "en", "ja", "ru"], pages: [String] = []
  ) throws -> Wording {
    var words = Dictionary(uniqueKeysWithValues: try locales.map { ($0, try messages($0)) })
    for locale in pages {
      words[locale, default: [:]].merge(try messages("page.\(locale)")) { word, _ in word }
    }
    return Wording(
      reader: LanguageTag(reader),
      catalogue: MessageCatalogue(locales: words),
      names: DirectoryNames(InventedAnswer.content), zone: "Asia/Tokyo",
      placeNames: { id in
        InventedAnswer.content.places.first { $0.id == id }.map {
          PlaceWords(name: $0.name, renderedNames: $0.renderedNames)
        }
      })
  }

  private static func messages(_ name: String) throws -> [String: MessageCatalogue.Message] {
    let file = TestFiles.folder.appending(path: "Fixtures/\(name).txt")
    var status = MessageStatus.draft
    var messages: [String: MessageCatalogue.Message] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      guard !line.hasPrefix("#"), let sign = line.firstRange(of: " = ") else { continue }
      let (id, text) = (String(line[..<sign.lowerBound]), String(line[sign.upperBound...]))
      if id == "status" {
        status = MessageStatus(rawValue: text) ?? .draft
      } else {
        messages[id] = MessageCatalogue.Message(pattern: text, status: status)
      }
    }
    return messages
  }
}

/// Where the files of these tests are.
enum TestFiles {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
}
