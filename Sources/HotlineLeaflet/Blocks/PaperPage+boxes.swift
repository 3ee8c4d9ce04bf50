extension PaperPage {
  /// Where its texts and codes stand.
  func boxes(number: Int) -> [PrintedLeaflet.Box] {
    parts.flatMap { part in
      part.block.marks.compactMap { at, mark in
        switch mark {
        case .line: nil
        case .code(let code, _):
          box(number, part.pose, at, code.length, code.length, code.text, nil)
        case .text(let text, _):
          box(
            number, part.pose, at + Point(x: text.left, y: 0), text.width, text.height,
            text.plainWords,
            text.lettering.size)
        }
      }
    }
  }

  private func box(
    _ page: Int, _ pose: Pose, _ at: Point, _ width: Double, _ height: Double, _ text: String,
    _ size: Double?
  ) -> PrintedLeaflet.Box {
    let (a, b) = (pose.place(at), pose.place(at + Point(x: width, y: height)))
    return PrintedLeaflet.Box(
      page: page, x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x),
      height: abs(a.y - b.y), text: text, letterSize: size)
  }
}
