/// Whether somebody answers: known to be open, known to be closed, or not known.
///
/// `unknown` is a state of its own. It is never shown as open, and it is not the same as closed.
public enum OpenState: String, Hashable, Sendable, Codable, CaseIterable {
  /// Somebody answers.
  case open
  /// Nobody answers.
  case closed
  /// It is not known whether somebody answers.
  case unknown
}
