import Foundation
import Testing

/// Reads an OpenAPI document as far as answers are compared with it: keys, types, words.
struct Description {
  private let document: [String: Any]

  init(_ document: [String: Any]) { self.document = document }

  /// The schema of the JSON that a path answers by GET with a status.
  func schema(_ asked: String, _ status: Int) throws -> [String: Any] {
    let path = String(asked.prefix { $0 != "?" })
    guard let paths = document["paths"] as? [String: [String: Any]],
      let operation = paths[path]?["get"]
    else { return ["$ref": "#/components/schemas/Problem"] }
    let responses = (operation as? [String: Any])?["responses"] as? [String: Any]
    let response = resolved(try #require(responses?["\(status)"] as? [String: Any]))
    let content = try #require(response["content"] as? [String: [String: Any]])
    return try #require(content.values.first?["schema"] as? [String: Any])
  }

  private func resolved(_ schema: [String: Any]) -> [String: Any] {
    guard let path = schema["$ref"] as? String else { return schema }
    var part: Any? = document
    for key in path.split(separator: "/").dropFirst() {
      part = (part as? [String: Any])?[String(key)]
    }
    return part as? [String: Any] ?? [:]
  }

  /// What in a value is not as its schema has it, each with its place.
  func faults(in value: Any, of schema: [String: Any], at place: String = "") -> [String] {
    let schema = resolved(schema)
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let all = choices.map { faults(in: value, of: $0, at: place) }
      return all.contains { $0.isEmpty } ? [] : all.flatMap { $0 }
    }
    if let words = schema["enum"] as? [Any] {
      return words.contains { "\($0)" == "\(value)" } ? [] : ["\(place): \(value) is no choice"]
    }
    let types = schema["type"] as? [String] ?? [schema["type"] as? String].compactMap { $0 }
    guard types.isEmpty || types.contains(where: { fits(value, $0) }) else {
      return ["\(place): is no \(types)"]
    }
    if let list = value as? [Any], let entry = schema["items"] as? [String: Any] {
      return list.enumerated().flatMap { faults(in: $1, of: entry, at: "\(place)[\($0)]") }
    }
    guard let object = value as? [String: Any] else { return [] }
    let known = schema["properties"] as? [String: [String: Any]] ?? [:]
    let others = schema["additionalProperties"] as? [String: Any]
    let required = schema["required"] as? [String] ?? []
    let lacking = required.filter { object[$0] == nil }.map { "\(place): lacks \($0)" }
    return lacking
      + object.flatMap { key, value in
        guard let own = known[key] ?? others else { return ["\(place): \(key) is not described"] }
        return faults(in: value, of: own, at: "\(place).\(key)")
      }
  }

  private func fits(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "null": value is NSNull
    case "boolean", "integer", "number": value is NSNumber
    default: false
    }
  }
}
