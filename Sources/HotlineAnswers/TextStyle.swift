/// How a text is marked on a terminal; plain everywhere else.
public enum TextStyle: Hashable, Sendable {
  /// No marks: for files, pipes and goldens.
  case plain
  /// Bold and colour by ANSI escape sequences (ECMA-48).
  case terminal

  enum Mark: String {
    case bold = "1"
    case good = "32"
    case warn = "33"
    case alarm = "1;31"
    case faint = "2"
  }

  /// The text with a mark, in the terminal only.
  func mark(_ text: String, _ mark: Mark) -> String {
    self == .plain || text.isEmpty ? text : "\u{1B}[\(mark.rawValue)m\(text)\u{1B}[0m"
  }
}
