import Yams

/// A mapping of a scenario file; every key must be a known one, so that a slip of the pen never
/// switches an expectation off.
struct ScenarioFields {
  private let path: String
  private let nodes: [String: Node]

  init(_ node: Node?, _ path: String, keys: Set<String>) throws {
    guard let mapping = node?.mapping else { throw ScenarioError("\(path): write a mapping") }
    var nodes: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string, keys.contains(name) else {
        let known = keys.sorted().joined(separator: ", ")
        throw ScenarioError("\(path): unknown key; write one of \(known)")
      }
      nodes[name] = value
    }
    (self.path, self.nodes) = (path, nodes)
  }

  /// The names that are there.
  var names: [String] { nodes.keys.sorted() }

  /// The text of a key; nil when it is not there.
  func text(_ key: String) throws -> String? {
    guard let node = nodes[key] else { return nil }
    guard let text = node.scalar?.string else { throw ScenarioError("\(path).\(key): one text") }
    return text
  }

  /// The text of a key that must be there.
  func required(_ key: String) throws -> String {
    guard let text = try text(key) else { throw ScenarioError("\(path): write \(key)") }
    return text
  }

  /// The texts of a key, given as a list or as one; empty when it is not there.
  func texts(_ key: String) throws -> [String] {
    guard let node = nodes[key] else { return [] }
    if let text = node.scalar?.string { return [text] }
    let texts = node.sequence?.compactMap { $0.scalar?.string } ?? []
    guard !texts.isEmpty, texts.count == node.sequence?.count else {
      throw ScenarioError("\(path).\(key): write a list of texts")
    }
    return texts
  }

  /// The mappings of a key; empty when it is not there.
  func mappings(_ key: String, keys: Set<String>) throws -> [ScenarioFields] {
    guard let node = nodes[key] else { return [] }
    guard let list = node.sequence else { throw ScenarioError("\(path).\(key): write a list") }
    return try list.enumerated().map {
      try ScenarioFields($0.element, "\(path).\(key)[\($0.offset)]", keys: keys)
    }
  }

  /// The mapping of a key.
  func mapping(_ key: String, keys: Set<String>) throws -> ScenarioFields {
    try ScenarioFields(nodes[key], "\(path).\(key)", keys: keys)
  }
}

/// What is wrong with a scenario file.
struct ScenarioError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
