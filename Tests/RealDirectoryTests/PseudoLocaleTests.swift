import Foundation
import HotlineAnswers
import HotlineHours
import HotlineModel
import HotlineText
import Hotlines
import Testing

/// In the pseudo-locale every message stands in brackets: what stands outside comes from a record,
/// or is written in the code where it must not be.
@Suite struct PseudoLocaleTests {
  private static let reader = LanguageTag(PseudoLocale.tag)

  @Test func `no word of a referral is written in the code`() throws {
    let directory = try RealDirectory.open()
    for subject in ["trafficking", "child-abuse", "law", "emergency"] {
      let answer = try RealDirectory.answer([
        "languages": ["vi", "en"], "place": ["JP-23"], "subjects": [subject], "age": ["30"],
        "gender": ["male"], "residence": ["student"], "needs": ["legal"], "line": ["prepaid"],
        "reader": [PseudoLocale.tag],
      ])
      #expect(try strange(directory.text(answer)) == [])
    }
  }

  @Test func `no word of a record or a list is written in the code`() throws {
    let directory = try RealDirectory.open()
    for id in ["yorisoi-hotline", "jitco-native-language-hotline", "handbook-technical-intern"] {
      #expect(try strange(directory.recordText(of: id, reader: Self.reader)) == [])
    }
    #expect(try strange(directory.listText(reader: Self.reader)) == [])
  }

  @Test func `no word of a leaflet is written in the code`() throws {
    for id in LeafletTests.ids {
      let sheet = try LeafletTests.sheet(id, PseudoLocale.tag)
      #expect(try strange(LeafletPlainText([sheet]).text) == [])
    }
  }

  @Test func `no word of what is due or of coverage is written in the code`() throws {
    let directory = try RealDirectory.open()
    let noon = try Moment(rfc3339: RealDirectory.tuesdayNoon)
    let due = Array(try directory.due(at: noon).prefix(20))
    #expect(try strange(directory.dueText(due, reader: Self.reader)) == [])
    let person = try directory.question(
      ["languages": ["km", "my"], "reader": [PseudoLocale.tag]], defaultReader: Self.reader,
      now: noon)
    let coverage = try directory.coverage(of: person)
    #expect(try strange(directory.text(coverage)) == [])
  }

  @Test func `a word that is written in the code would be found`() throws {
    #expect(try strange("［Ŵĥý］ unmistakable 0120-250-168 [yorisoi-hotline]") == ["unmistakable"])
    #expect(try strange("［šåý {［x］} so］ ［ŵĥý］") == [])
  }

  /// The words outside of brackets that stand in no record and name no language, region or date.
  private func strange(_ text: String) throws -> [String] {
    let known = try Self.known.get()
    return Self.words(Self.outside(text)).filter { !known.contains($0) }
  }

  /// What stands outside of the brackets of messages; an argument inside may hold another message.
  private static func outside(_ text: String) -> String {
    var depth = 0
    return text.reduce(into: "") { result, character in
      if character == "［" { depth += 1 }
      if depth == 0 { result.append(character) }
      if character == "］" {
        depth = max(0, depth - 1)
        result.append(" ")
      }
    }
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isASCII || !$0.isLetter }.map(String.init).filter { $0.count > 2 }
  }

  /// The words of all records, of the names of languages, and of dates.
  private static let known = Result {
    let directory = try RealDirectory.open()
    let records = try directory.serviceIDs.map { try directory.recordJSON(of: $0) }
    let leaflets = try directory.publications().map { try directory.recordJSON(of: $0.id) }
    let content = try directory.content()
    let names =
      content.organizations.flatMap { $0.name.byTag.values + [$0.url ?? ""] }
      + content.header.title.byTag.values
      + content.subjects.flatMap { [$0.id] + $0.name.byTag.values }
      + content.places.flatMap { $0.name.byTag.values }
    let languages = KnownLanguageNames.english(content.languages.languages.map(\.tag))
    let dates = "Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec GMT"
    let all = records + leaflets + names + languages + [dates, directory.digest, "sha"]
    return Set(all.flatMap(words))
  }
}

/// The names of languages as the platform prints them.
private enum KnownLanguageNames {
  static func english(_ tags: [LanguageTag]) -> [String] {
    let names = DisplayNames(locale: "en")
    return tags.map { names.language($0.description) }
  }
}
