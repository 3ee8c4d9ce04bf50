import Foundation
import Hotlines
import Testing

@Suite struct GoldenTests {
  /// Questions whose whole text was read and found good.
  static let questions: [String: [String: [String]]] = [
    "technical-intern": [
      "languages": ["vi"], "place": ["JP-23"], "residence": ["technical-intern"],
      "subjects": ["technical-intern"], "at": [RealDirectory.tuesdayNoon],
    ],
    "danger-at-night": [
      "languages": ["ar"], "danger": ["yes"], "gender": ["female"], "place": ["JP-13"],
      "subjects": ["domestic-violence"], "at": ["2026-11-24T23:30:00+09:00"],
    ],
    "trafficked-man": [
      "languages": ["fil"], "gender": ["male"], "needs": ["shelter"],
      "subjects": ["trafficking"], "at": ["2026-11-25T10:30:00+09:00"],
    ],
    "legal-aid-at-year-end": [
      "languages": ["pt-BR"], "residence": ["none"], "needs": ["legal"], "line": ["ip-phone"],
      "at": ["2026-12-30T10:00:00+09:00"],
    ],
  ]

  @Test(arguments: questions.keys.sorted(), ["en", "ja"])
  func `the text is as it was read`(name: String, reader: String) throws {
    var fields = try #require(Self.questions[name])
    fields["reader"] = [reader]
    let text = try RealDirectory.open().text(RealDirectory.answer(fields))
    try RealGolden.check(withoutDigest(text), "\(name).\(reader).txt")
  }

  @Test(arguments: questions.keys.sorted(), ["en", "ja"])
  func `a word is never missing from the text`(name: String, reader: String) throws {
    var fields = try #require(Self.questions[name])
    fields["reader"] = [reader]
    let text = try RealDirectory.open().text(RealDirectory.answer(fields))
    #expect(!text.contains("{") && !text.contains("⟦"))
    for part in ["reason.", "caution.", "relaxed.", "gap.", "because.", "excluded."] {
      #expect(!text.contains(part), "\(part)")
    }
  }

  /// The digest changes with every edit of the directory, whether or not the answer does.
  private func withoutDigest(_ text: String) -> String {
    text.replacing(#/sha256:[0-9a-f]+…?/#, with: "sha256:…")
  }
}
