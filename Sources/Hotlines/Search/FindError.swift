/// Why a text cannot be searched for.
///
/// It never repeats the text.
public enum FindError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text has more characters (Unicode scalars) than are looked at.
  case tooLong(limit: Int)
  /// The text has no letter and no digit.
  case empty

  /// Throws `tooLong` for a text of more characters than `limit`; one of any length is refused before
  /// it is read.
  static func check(_ text: String, limit: Int) throws(FindError) {
    guard text.utf8.count <= 4 * limit, text.unicodeScalars.count <= limit else {
      throw .tooLong(limit: limit)
    }
  }

  /// A stable code.
  public var code: String {
    switch self {
    case .tooLong: "find.too-long"
    case .empty: "find.empty"
    }
  }

  /// What to write instead.
  public var description: String {
    switch self {
    case .tooLong(let limit):
      "the text is too long to search for; write at most \(limit) characters: a name, a number, or a "
        + "sentence or two"
    case .empty: "the text has no letter and no digit; write a name, a number or a few words"
    }
  }
}
