/// A sheet in landscape, folded twice like a letter. Printed on both sides, turned over the short
/// edge.
///
/// The panel that is folded in is 3 mm narrower than the others. A leaflet that is read from right to
/// left opens the other way around.
struct TrifoldForm: PanelForm {
  let paper: Point

  let sides = 2

  func panels(isRightToLeft: Bool) -> [Panel] {
    // Outside: flap, back, cover. Inside: from the cover's back to the flap's.
    let (outside, inside) = ([flap, full, full], [full, full, flap])
    let parts = isRightToLeft ? (outside.reversed(), inside.reversed()) : (outside, inside)
    let (out, within) = (side(0, Array(parts.0)), side(1, Array(parts.1)))
    return isRightToLeft
      ? [out[0], within[2], within[1], within[0], out[2], out[1]]
      : [out[2], within[0], within[1], within[2], out[0], out[1]]
  }

  func addMarks(to pages: inout [PaperPage], isRightToLeft: Bool) {
    let length = Length.millimetres(5)
    for side in pages.indices {
      let isNarrowFirst = (side == 0) != isRightToLeft
      let first = isNarrowFirst ? flap : full
      for x in [first, first + full] {
        pages[side].line(from: Point(x: x, y: 0), to: Point(x: x, y: length), .fold)
        pages[side].line(
          from: Point(x: x, y: paper.y - length), to: Point(x: x, y: paper.y), .fold)
      }
    }
  }

  private var flap: Double { (paper.x - Length.millimetres(6)) / 3 }
  private var full: Double { (paper.x - flap) / 2 }

  private func side(_ side: Int, _ widths: [Double]) -> [Panel] {
    var x = 0.0
    return widths.map { width in
      defer { x += width }
      return Panel(
        side: side, corner: Point(x: x, y: 0), size: Point(x: width, y: paper.y),
        margin: Length.millimetres(9))
    }
  }
}
