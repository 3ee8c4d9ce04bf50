/// How a text is to look, and in which language and direction it runs.
struct Lettering: Hashable {
  /// On which side of its width a text stands.
  enum Side { case left, right, centre }

  /// The size in points.
  var size: Double
  var isBold = false
  /// The tag of its language, such as `ur`.
  var language: String
  /// Whether it runs from right to left.
  var isRightToLeft = false
  var side = Side.left
  /// 0 for black, 1 for white.
  var grey = 0.0
}
