/// Why a zone could not be found.
public enum ZoneError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no zone with this identifier; `nearest` holds up to three real ones that look like it.
  case unknown(String, nearest: [String])

  /// What is wrong and what to write instead.
  public var description: String {
    switch self {
    case .unknown(let identifier, let nearest):
      "\"\(identifier)\" is not a time zone; write an IANA identifier such as "
        + (nearest.isEmpty ? "Asia/Tokyo" : nearest.joined(separator: ", "))
    }
  }
}
