/// A person in a file: the fields of a question in YAML or JSON, as an answer's `question` has them.
///
/// Only the shape is checked here. No error repeats a value: that may be all that is known of a
/// person in danger.
public struct PersonFile {
  /// The fields by their JSON names, each with its values as texts; `consent` becomes
  /// `consent.police` and `consent.share`, and what is null is left out.
  public let fields: [String: [String]]

  /// Reads the text of a file; `name` is what errors call it.
  public init(_ text: String, name: String) throws(PersonFileError) {
    let ledger = Ledger()
    guard let root = YAMLReader(file: name, ledger: ledger).root(of: text) else {
      let mark = ledger.findings.first?.mark
      throw .unreadable(file: name, line: mark?.line ?? 1)
    }
    guard let entries = root.node.entries else { throw .noMapping(file: name) }
    var fields: [String: [String]] = [:]
    for (key, value) in entries {
      guard let key = key.text else { throw .noMapping(file: name) }
      if let parts = value.entries {
        for (part, value) in parts {
          fields["\(key).\(part.text ?? "")"] = try Self.values(value, name)
        }
      } else {
        fields[key] = try Self.values(value, name)
      }
    }
    self.fields = fields
  }

  private static func values(
    _ node: YAMLNode, _ file: String
  ) throws(PersonFileError) -> [String]? {
    if node.isEmpty { return nil }
    var texts: [String] = []
    for element in node.list ?? [node] {
      guard let text = element.text else { throw .noValue(file: file, line: element.line) }
      texts.append(text)
    }
    return texts
  }
}

/// Why a file holds no person.
public enum PersonFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no file, or it is no text.
  case missing(file: String)
  /// It is neither YAML nor JSON, from a line on.
  case unreadable(file: String, line: Int)
  /// It is no mapping of fields.
  case noMapping(file: String)
  /// A field holds neither a value nor a list of values.
  case noValue(file: String, line: Int)

  /// What is wrong and what to write instead.
  public var description: String {
    switch self {
    case .missing(let file): "\(file) cannot be read; name a file of YAML or JSON"
    case .unreadable(let file, let line):
      "\(file):\(line): neither YAML nor JSON; write one field a line, such as: gender: female"
    case .noMapping(let file):
      "\(file): a person is a mapping of facts; write one field a line, such as: gender: female"
    case .noValue(let file, let line): "\(file):\(line): write one value, or a list of values"
    }
  }
}
