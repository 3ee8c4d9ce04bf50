/// A stretch of time with one state.
public struct OpenSpan: Hashable, Sendable {
  /// The first moment of the span.
  public let from: Moment
  /// The moment at which the span is over; it is no longer part of it.
  public let until: Moment
  /// The state that holds all through the span.
  public let state: OpenState
  /// What the expression says beside the state, such as `by appointment`; nil when it says nothing.
  public let comment: String?

  /// Makes a span of one state; `until` is expected after `from`.
  public init(from: Moment, until: Moment, state: OpenState, comment: String? = nil) {
    self.from = from
    self.until = until
    self.state = state
    self.comment = comment
  }
}
