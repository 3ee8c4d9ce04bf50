import Testing

struct PublicCommentTests {
  @Test func `every public declaration has a comment above it`() throws {
    let files = try House.sources()
    let declarations = files.map { PublicDeclarations(in: $0) }
    #expect(declarations.reduce(0) { $0 + $1.count } > 300)
    #expect(declarations.flatMap(\.bare) == [])
  }

  @Test(arguments: [
    ("/// Says why.\npublic struct Row {}", []),
    ("/// Says why.\n@frozen\npublic struct Row {}", []),
    ("/// Says why.\n@Ordered public var lines: Set<Line>", []),
    ("public import HotlineModel", []), ("public extension Row {}", []),
    ("// public var row = 1", []), ("let text = \"public var\"", []),
    ("public struct Row {}", ["Sources/Invented/Row.swift:1: public struct Row {}"]),
    ("/// Why.\n\npublic var row = 1", ["Sources/Invented/Row.swift:3: public var row = 1"]),
    (
      "// Why.\n@discardableResult public func row() {}",
      ["Sources/Invented/Row.swift:2: @discardableResult public func row() {}"]
    ),
  ]) func `a bare declaration is found`(text: String, places: [String]) {
    let file = SourceFile(path: "Sources/Invented/Row.swift", text: text)
    #expect(PublicDeclarations(in: file).bare == places)
  }
}

/// The public declarations of a file.
private struct PublicDeclarations {
  /// How many there are.
  let count: Int
  /// The places of those without a comment.
  let bare: [String]

  init(in file: SourceFile) {
    let found = file.code.indices.filter { Self.isDeclaration(file.code[$0]) }
    count = found.count
    bare = found.filter { !Self.isCommented($0, in: file) }.map {
      "\(file.path):\($0 + 1): \(file.code[$0].trimmed)"
    }
  }

  private static func isDeclaration(_ line: String) -> Bool {
    guard line.contains("public") else { return false }
    let words = line.split(separator: " ").drop { $0.hasPrefix("@") }
    let isPublic = words.first == "public" || words.first == "open"
    return isPublic && !["import", "extension"].contains(words.dropFirst().first)
  }

  private static func isCommented(_ place: Int, in file: SourceFile) -> Bool {
    let above = file.lines[..<place].last { !$0.trimmed.hasPrefix("@") }
    return above?.trimmed.hasPrefix("///") == true
  }
}
