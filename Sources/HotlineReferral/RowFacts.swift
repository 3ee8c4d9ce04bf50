import HotlineModel

/// What the criteria look at: one row for one question.
struct RowFacts {
  /// 0 when it fits the question, else the step of relaxation that admits it.
  var fit: UInt8 = 0
  /// The order of the stage.
  var stage: UInt8 = 0
  /// The precedence that a rule gives, 0...99; 50 when only the subject matches.
  var precedence: UInt8 = 50
  /// The rung of the language ladder.
  var language: UInt8 = 0
  /// 0 reachable from the caller's line, 1 not known, 2 not reachable.
  var reach: UInt8 = 0
  /// 0 open, 1 unknown, else 2 and the minutes until it opens.
  var openness: UInt32 = 0
  /// 0 when the subject itself is named, else 1 for a wider one or none.
  var generality: UInt8 = 0
  /// How near its area is, smaller is nearer.
  var area: UInt8 = 0
  /// How many kilometres off it is; 0 when that is not known or does not matter.
  var distance: UInt16 = 0
  /// 0 free, 1 unknown, 2 the caller pays.
  var cost: UInt8 = 0
  /// How far its best source is trusted: 0 official or public body, 1 press, 2 a list or nothing.
  var trust: UInt8 = 0
  /// The first day its verification can mean, in days since 1970; 0 when undated.
  var verified: Int32 = 0
  /// The position of the service in id order.
  var position: Int32 = 0
  /// The row.
  var row: Int32 = 0
}
