/// A text in Markdown, by its parts.
struct Markdown {
  /// One block of code.
  struct Block {
    /// The language after the opening marks, such as `sh`.
    let language: String
    /// The lines between the marks.
    let lines: [String]
  }

  /// The blocks of code, in order.
  let blocks: [Block]
  /// The lines outside blocks of code.
  let prose: [String]

  init(_ text: String) {
    var blocks: [Block] = []
    var prose: [String] = []
    var open: (language: String, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let block = open {
        if line == "```" {
          blocks.append(Block(language: block.language, lines: block.lines))
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), [])
      } else {
        prose.append(line)
      }
    }
    (self.blocks, self.prose) = (blocks, prose)
  }

  /// What stands between marks of code in the prose, in order.
  var marked: [String] { prose.flatMap(\.marked) }

  /// The rows of the first table below a heading, cell by cell, without its head.
  func table(below heading: String) -> [[String]] {
    let section = prose.drop { $0 != "## \(heading)" }.dropFirst().prefix { !$0.hasPrefix("## ") }
    let rows = section.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
    return rows.dropFirst(2).map { row in
      row.split(separator: "|").map { String($0).trimmed }
    }
  }
}
