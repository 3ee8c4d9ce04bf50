/// The languages that a browser says its reader reads.
enum AcceptedLanguages {
  /// The tags of `Accept-Language`, most wanted first (RFC 9110, 12.5.4); what is no tag is left out.
  static func tags(_ header: String) -> [String] {
    let entries = header.prefix(1_024).split(separator: ",").prefix(20).enumerated()
    let weighed = entries.compactMap { place, entry -> (Double, Int, String)? in
      let parts = entry.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let tag = parts.first, tag != "*", !tag.isEmpty else { return nil }
      let quality = parts.dropFirst().first { $0.hasPrefix("q=") }
      let weight = quality.flatMap { Double($0.dropFirst(2)) } ?? 1
      return weight > 0 ? (-weight, place, String(tag)) : nil
    }
    return weighed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}
