import Foundation

/// The OpenAPI 3.1 document of the service, and the JSON Schemas that stand in it.
enum OpenAPI {
  /// The document as it is served.
  static let document = String(decoding: PackageResources.openapi_json, as: UTF8.self)

  /// The JSON Schema (2020-12) of what is asked.
  static let question = schema("Question")

  /// The JSON Schema (2020-12) of what is answered.
  static let answer = schema("Answer")

  /// The methods that a path without parameters takes, as `Allow` names them; nil for any other path.
  static func methods(_ path: String) -> String? {
    methods[path].map { ($0 + ["HEAD", "OPTIONS"]).sorted().joined(separator: ", ") }
  }

  private static let methods: [String: [String]] = {
    let paths = tree["paths"] as? [String: [String: Any]] ?? [:]
    return paths.filter { !$0.key.contains("{") }.mapValues { $0.keys.map { $0.uppercased() } }
  }()

  private static var tree: [String: Any] {
    let data = Data(PackageResources.openapi_json)
    return (try? JSONSerialization.jsonObject(with: data)) as? [String: Any] ?? [:]
  }

  /// One schema of the document with all that it names, to stand alone.
  private static func schema(_ name: String) -> String {
    let components = tree["components"] as? [String: Any]
    let all = components?["schemas"] as? [String: Any] ?? [:]
    var own = all[name] as? [String: Any] ?? [:]
    own["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    let named = named(from: all[name], among: all)
    if !named.isEmpty { own["$defs"] = all.filter { named.contains($0.key) } }
    return text(own).replacing(path, with: "#/$defs/")
  }

  private static let path = "#/components/schemas/"

  /// The names of the schemas that one names, and those name, and so on.
  private static func named(from schema: Any?, among all: [String: Any]) -> Set<String> {
    var (found, open) = (Set<String>(), [schema])
    while let next = open.popLast() {
      for part in text(next ?? [:]).components(separatedBy: path).dropFirst() {
        let name = String(part.prefix { $0.isLetter })
        if found.insert(name).inserted { open.append(all[name]) }
      }
    }
    return found
  }

  private static func text(_ value: Any) -> String {
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? JSONSerialization.data(withJSONObject: value, options: options) else {
      return "{}"
    }
    return String(decoding: data, as: UTF8.self)
  }
}
