/// Builds a block from the top down, from the side on which its language begins.
struct Stack {
  private(set) var block: Block
  /// How far it has come.
  private(set) var y = 0.0
  private let isRightToLeft: Bool

  init(width: Double, isRightToLeft: Bool) {
    block = Block(width: width)
    self.isRightToLeft = isRightToLeft
  }

  /// Leaves some room free.
  mutating func skip(_ height: Double) {
    y += height
    block.height = max(block.height, y)
  }

  /// Goes back up or down.
  mutating func move(to y: Double) { self.y = y }

  /// Adds a text below what is there.
  mutating func add(_ text: SetText, _ role: Role, indent: Double = 0) {
    put(text, role, indent: indent, y: y)
    skip(text.height)
  }

  /// Adds a text at a height, without going on below it.
  mutating func put(_ text: SetText, _ role: Role, indent: Double, y: Double) {
    // Lines of a given width stand at their side in it already.
    let x = isRightToLeft ? block.width - indent - text.span : indent
    block.marks.append((Point(x: x, y: y), .text(text, role)))
    block.height = max(block.height, y + text.height)
  }

  /// Adds a line over the whole width.
  mutating func rule(_ stroke: Stroke) {
    block.marks.append((Point(x: 0, y: y), .line(Point(x: block.width, y: 0), stroke)))
  }

  /// Adds a code at the side where the language ends.
  mutating func put(_ code: QRSymbol, _ role: Role, y: Double) {
    let x = isRightToLeft ? 0 : block.width - code.length
    block.marks.append((Point(x: x, y: y), .code(code, role)))
    block.height = max(block.height, y + code.length)
  }

  /// Adds a block that takes a part of the width.
  mutating func put(_ other: Block, indent: Double, y: Double) {
    let x = isRightToLeft ? block.width - indent - other.width : indent
    block.add(other, at: Point(x: x, y: y))
  }
}
