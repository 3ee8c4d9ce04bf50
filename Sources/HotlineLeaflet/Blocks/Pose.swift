/// Where the corner of something stands on a page, and how it is turned.
struct Pose {
  /// The top left corner as its reader sees it.
  var origin: Point
  /// Quarter turns clockwise, 0 to 3.
  var turns = 0

  /// Where a place of it is on the page.
  func place(_ point: Point) -> Point {
    let (x, y) = (along.x * point.x - along.y * point.y, along.y * point.x + along.x * point.y)
    return Point(x: origin.x + x, y: origin.y + y)
  }

  /// The way its lines of text run on the page.
  var along: Point {
    switch turns {
    case 1: Point(x: 0, y: 1)
    case 2: Point(x: -1, y: 0)
    case 3: Point(x: 0, y: -1)
    default: Point(x: 1, y: 0)
    }
  }
}
