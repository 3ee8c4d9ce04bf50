/// How a sheet of paper is divided into the pages of a booklet.
protocol PanelForm {
  /// Sides of the sheet that are printed.
  var sides: Int { get }
  /// The panels in the order in which they are read: the first is the cover, the last the back.
  func panels(isRightToLeft: Bool) -> [Panel]
  /// Draws where the sheet is folded and cut.
  func addMarks(to pages: inout [PaperPage], isRightToLeft: Bool)
}

/// One page of a booklet on its sheet of paper, without its margins.
struct Panel {
  let side: Int
  let pose: Pose
  let width: Double
  let height: Double

  /// A panel that takes a rectangle of the sheet, turned by half or not, with margins.
  init(side: Int, corner: Point, size: Point, margin: Double, isTurned: Bool = false) {
    self.side = side
    (width, height) = (size.x - 2 * margin, size.y - 2 * margin)
    let far = Point(x: size.x - margin, y: size.y - margin)
    pose = Pose(
      origin: corner + (isTurned ? far : Point(x: margin, y: margin)), turns: isTurned ? 2 : 0)
  }
}

extension Stroke {
  /// Where paper is folded.
  static let fold = Stroke(thickness: 0.5, grey: 0.5, isDashed: true)
  /// Where paper is cut.
  static let cut = Stroke(thickness: 0.5, grey: 0.2)
}
