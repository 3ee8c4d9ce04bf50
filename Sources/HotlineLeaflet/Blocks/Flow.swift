/// Lets blocks run through columns or panels, one after the other.
struct Flow {
  /// What can hold blocks.
  struct Column {
    let page: Int
    let pose: Pose
    let height: Double
  }

  /// A block and where it stands.
  struct Placed {
    let block: Block
    let column: Column
    let y: Double
  }

  private(set) var placed: [Placed] = []
  /// The first block that found no room.
  private(set) var left: Block?

  /// Places the blocks; `column` hands out columns by number until there is none.
  init(_ blocks: [Block], in column: (Int) -> Column?) {
    var (number, y) = (0, 0.0)
    guard var current = column(0) else {
      left = blocks.first
      return
    }
    for place in blocks.indices {
      let block = blocks[place]
      var top = y > 0 ? y + block.spaceBefore : 0
      let need = Self.need(blocks, place) - 0.01
      if top + need > current.height {
        // At the top of a column it may be too high for this one alone: the first has a title.
        let later = (number + 1)...(number + 4)
        guard let next = later.first(where: { (column($0)?.height ?? 0) >= need }),
          let high = column(next)
        else {
          left = Self.owned(blocks, place)
          return
        }
        (number, current, top) = (next, high, 0)
      }
      placed.append(Placed(block: block, column: current, y: top))
      y = top + block.height
    }
  }

  /// The height of a block together with what must stand below it.
  private static func need(_ blocks: [Block], _ place: Int) -> Double {
    var (height, next) = (blocks[place].height, place)
    while blocks[next].keepsWithNext, next + 1 < blocks.count {
      next += 1
      height += blocks[next].spaceBefore + blocks[next].height
    }
    return height
  }

  /// The block, or the next one that belongs to a service.
  private static func owned(_ blocks: [Block], _ place: Int) -> Block {
    blocks[place...].first { $0.owner != nil } ?? blocks[place]
  }
}
