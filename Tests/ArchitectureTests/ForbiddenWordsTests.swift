import Testing

struct ForbiddenWordsTests {
  static let words = [
    "try!", "as!", "fatalError", "preconditionFailure", "@unchecked Sendable", "unsafeBitCast",
    "nonisolated(unsafe)", "@preconcurrency",
  ]

  @Test(arguments: words) func `no source holds a forbidden word`(word: String) throws {
    #expect(try House.sources().flatMap { Self.places(of: word, in: $0) } == [])
  }

  @Test(arguments: ["TODO", "FIXME", "XXX"])
  func `nothing is put off in a comment`(word: String) throws {
    let places = try House.sources().flatMap { file in
      file.lines.enumerated().filter { $1.words.contains(word) }.map { "\(file.path):\($0.0 + 1)" }
    }
    #expect(places == [])
  }

  @Test(arguments: [
    ("let value = try! read()", "try!", true), ("let value = try? read()", "try!", false),
    ("// never try! it", "try!", false), ("let row = entry as! Row", "as!", true),
    ("let has! = 1", "as!", false), ("fatalError(\"no\")", "fatalError", true),
    ("let url = \"https://a\"; x as! Y", "as!", true),
  ]) func `a forbidden word is found in code alone`(line: String, word: String, isFound: Bool) {
    let file = SourceFile(path: "Sources/Invented/Row.swift", text: line)
    #expect(Self.places(of: word, in: file).isEmpty != isFound)
  }

  /// Places where the word stands and is not the end of a longer one.
  static func places(of word: String, in file: SourceFile) -> [String] {
    file.places { line in
      line.ranges(of: word).contains { range in
        guard let before = line[..<range.lowerBound].last else { return true }
        return !before.isLetter && !before.isNumber
      }
    }
  }
}
