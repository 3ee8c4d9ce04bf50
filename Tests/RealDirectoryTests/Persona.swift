import Foundation
import HotlineModel
import Yams

/// Somebody who is to be understood: what they say in many languages, and what must be found.
///
/// The files of `Retrieval` are written from the facts and never from what the engine finds.
struct Persona {
  /// The name of the file.
  let id: String
  /// Who it is, in a sentence.
  let persona: String
  /// What else is known, by the JSON names of the fields.
  let facts: [String: [String]]
  /// Subjects that must be among the first three.
  let subjects: [String]
  /// Services that must be.
  let services: [String]
  /// Which facts say so.
  let because: String
  /// What is said, by language.
  let says: [String: String]

  /// The names of all files, without `.yaml`; empty when the folder cannot be read.
  static let names: [String] = {
    let folder = RealDirectory.tests.appending(path: "Retrieval").path(percentEncoded: false)
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// Everybody, read once.
  static func all() throws -> [Persona] { try read.get() }

  private static let read = Result { try names.map(Persona.init) }

  /// Reads one file.
  init(_ name: String) throws {
    let file = RealDirectory.tests.appending(path: "Retrieval/\(name).yaml")
    let node = try Yams.compose(yaml: String(contentsOf: file, encoding: .utf8))
    let keys: Set<String> = ["persona", "facts", "subjects", "services", "because", "says"]
    let fields = try ScenarioFields(node, name, keys: keys)
    id = name
    persona = try fields.required("persona")
    let known = try fields.mapping(
      "facts", keys: Set(FactName.allCases.map(\.rawValue)).subtracting(["languages"]))
    facts = try Dictionary(
      uniqueKeysWithValues: known.names.map { ($0, try known.texts($0)) })
    subjects = try fields.texts("subjects")
    services = try fields.texts("services")
    because = try fields.required("because")
    let said = try fields.mapping("says", keys: Set(Self.languages))
    says = try Dictionary(
      uniqueKeysWithValues: said.names.map { ($0, try said.required($0)) })
  }

  /// The languages in which everybody speaks.
  static let languages = [
    "ar", "en", "es", "fil", "id", "ja", "km", "ko", "my", "ne", "pt-BR", "th", "vi", "zh-Hans",
    "zh-Hant",
  ]
}
