/// Why a text is not a moment.
public enum MomentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text has not the form of RFC 3339.
  case malformed(String)
  /// Date and time are there, but neither `Z` nor an offset.
  case missingOffset(String)
  /// The form is right, but there is no such day or time, as 2026-02-30 or 25:00.
  case impossible(String)

  /// What is wrong and what to write instead.
  public var description: String {
    switch self {
    case .malformed(let text):
      "\"\(text)\" is not a moment; write date, time and offset, as 2026-11-24T12:00:00+09:00"
    case .missingOffset(let text):
      "\"\(text)\" has no offset; write the offset from UTC, as 2026-11-24T12:00:00+09:00, or Z"
    case .impossible(let text):
      "\"\(text)\" does not exist; write a real date and a time from 00:00:00 to 23:59:59"
    }
  }
}
