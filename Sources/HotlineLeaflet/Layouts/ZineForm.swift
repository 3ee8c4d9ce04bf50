/// A sheet in landscape that becomes a booklet of eight pages: folded to eighths, cut along the
/// middle of its long fold, and pushed together. Printed on one side.
///
/// The pages of the upper half stand on their heads. A booklet that is read from right to left has
/// its pages the other way around.
struct ZineForm: PanelForm {
  let paper: Point

  let sides = 1

  func panels(isRightToLeft: Bool) -> [Panel] {
    // The row and column of each page, the cover first.
    let places = [(1, 3), (0, 3), (0, 2), (0, 1), (0, 0), (1, 0), (1, 1), (1, 2)]
    return places.map { row, column in
      let across = isRightToLeft ? 3 - column : column
      return Panel(
        side: 0, corner: Point(x: Double(across) * size.x, y: Double(row) * size.y), size: size,
        margin: Length.millimetres(6), isTurned: row == 0)
    }
  }

  func addMarks(to pages: inout [PaperPage], isRightToLeft: Bool) {
    let (middle, tick) = (paper.y / 2, Length.millimetres(5))
    pages[0].line(
      from: Point(x: size.x, y: middle), to: Point(x: size.x * 3, y: middle), .cut)
    for x in [0, paper.x - tick] {
      pages[0].line(from: Point(x: x, y: middle), to: Point(x: x + tick, y: middle), .fold)
    }
    for column in 1...3 {
      let x = Double(column) * size.x
      for y in [0, paper.y - tick] {
        pages[0].line(from: Point(x: x, y: y), to: Point(x: x, y: y + tick), .fold)
      }
    }
  }

  private var size: Point { Point(x: paper.x / 4, y: paper.y / 2) }
}
