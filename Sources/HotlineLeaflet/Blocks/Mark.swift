/// A place or a way, in points; y grows downwards.
struct Point {
  var x = 0.0
  var y = 0.0

  static func + (left: Point, right: Point) -> Point {
    Point(x: left.x + right.x, y: left.y + right.y)
  }
}

/// One thing that ink makes.
enum Mark {
  /// A text, by its top left corner.
  case text(SetText, Role)
  /// A straight line, by its start and the way to its end.
  case line(Point, Stroke)
  /// The dark part of a QR code, by its top left corner.
  case code(QRSymbol, Role)
}

/// How a line is drawn.
struct Stroke {
  var thickness = 0.4
  /// 0 for black, 1 for white.
  var grey = 0.0
  var isDashed = false
}

/// What a text is within its sheet, for readers that see the structure of the file.
struct Role {
  enum Kind {
    case title
    case heading
    case paragraph
    case figure
  }

  var kind = Kind.paragraph
  /// What a device opens; nil when there is nothing to open.
  var link: String?
  /// The number of the sheet.
  var sheet: Int
  /// The number of the service on its sheet; nil outside of the list.
  var entry: Int?
}
