/// One side of a sheet of paper with everything on it.
struct PaperPage {
  /// Something on the page.
  struct Part {
    let pose: Pose
    let block: Block
    /// Whether it says what another part says already; readers of the structure pass over it.
    let isCopy: Bool
  }

  private(set) var parts: [Part] = []

  /// Adds a block.
  mutating func add(_ block: Block, _ pose: Pose, isCopy: Bool = false) {
    parts.append(Part(pose: pose, block: block, isCopy: isCopy))
  }

  /// Adds a line of the paper itself, such as a mark for folding.
  mutating func line(from start: Point, to end: Point, _ stroke: Stroke) {
    var block = Block(width: 0)
    block.marks = [
      (Point(), .line(Point(x: end.x - start.x, y: end.y - start.y), stroke))
    ]
    add(block, Pose(origin: start))
  }
}
