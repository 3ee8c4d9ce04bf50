/// One Swift file, line by line.
struct SourceFile {
  /// The path from the root, such as `Sources/HotlineText/TextFolding.swift`.
  let path: String
  /// The lines as they are.
  let lines: [String]
  /// The same lines without comments; texts in quotation marks stay.
  let code: [String]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var reader = CommentReader()
    code = lines.map { reader.code(of: $0) }
  }

  /// The target the file belongs to: the folder below `Sources`.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// `path:line: text` for each line of code for which `isBad` holds.
  func places(where isBad: (String) -> Bool) -> [String] {
    code.enumerated().filter { isBad($1) }.map { number, line in
      "\(path):\(number + 1): \(line.trimmed)"
    }
  }
}

/// Tells comments from code; it remembers whether a text of several lines is open.
private struct CommentReader {
  private static let quotes = "\"\"\""
  private var inLongText = false

  mutating func code(of line: String) -> String {
    var kept = ""
    var rest = Substring(line)
    var inText = false
    while let character = rest.first {
      var taken = 1
      if rest.hasPrefix(Self.quotes) {
        inLongText.toggle()
        taken = Self.quotes.count
      } else if character == "\\" {
        taken = 2
      } else if character == "\"", !inLongText {
        inText.toggle()
      } else if rest.hasPrefix("//"), !inText, !inLongText {
        break
      }
      kept += rest.prefix(taken)
      rest = rest.dropFirst(taken)
    }
    return kept
  }
}

extension String {
  /// Without spaces at both ends.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// What stands between marks of code, such as `a` in "see \`a\`", in order.
  var marked: [String] {
    split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
