/// Marks that stay together on one page.
struct Block {
  var marks: [(at: Point, mark: Mark)] = []
  var width: Double
  var height = 0.0
  /// What is left free above it, but not at the top of a column.
  var spaceBefore = 0.0
  /// Whether it is a heading, which never stands last.
  var keepsWithNext = false
  /// The service it is about and the locale, to be named when it finds no room.
  var owner: (service: String, locale: String)?

  /// Whether a line of it ends inside of a word.
  var breaksWords: Bool {
    marks.contains { _, mark in
      guard case .text(let text, _) = mark else { return false }
      return text.breaksWords
    }
  }

  /// Adds the marks of another block.
  mutating func add(_ other: Block, at place: Point) {
    marks += other.marks.map { (at: place + $0.at, mark: $0.mark) }
    height = max(height, place.y + other.height)
  }

  /// One block of several that stand in a row, each at its distance from the left.
  static func row(_ blocks: [(x: Double, block: Block)], width: Double) -> Block {
    var row = Block(width: width)
    for (x, block) in blocks {
      row.add(block, at: Point(x: x, y: 0))
      row.spaceBefore = max(row.spaceBefore, block.spaceBefore)
      row.keepsWithNext = row.keepsWithNext || block.keepsWithNext
      row.owner = row.owner ?? block.owner
    }
    return row
  }
}
