/// The types of an answer that a client says it takes (RFC 9110, 12.5.1).
struct AcceptedTypes {
  private let ranges: [(range: String, weight: Double)]

  /// Reads `Accept`; an empty one takes everything.
  init(_ header: String) {
    ranges = header.prefix(1_024).lowercased().split(separator: ",").prefix(20).compactMap {
      let parts = $0.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let range = parts.first, !range.isEmpty else { return nil }
      let quality = parts.dropFirst().first { $0.hasPrefix("q=") }
      return (range, quality.flatMap { Double($0.dropFirst(2)) } ?? 1)
    }
  }

  /// The form that is wanted most, the first of those wanted alike; nil when none is taken.
  func best(of forms: [LeafletReply]) -> LeafletReply? {
    guard !ranges.isEmpty else { return forms.first }
    let weighed = forms.enumerated().map { (weight: weight(of: $1), place: $0, form: $1) }
    return weighed.filter { $0.weight > 0 }
      .min { (-$0.weight, $0.place) < (-$1.weight, $1.place) }?.form
  }

  /// The weight of the range that names a type most exactly; 0 when none does.
  private func weight(of form: LeafletReply) -> Double {
    let type = String(form.name.prefix { $0 != ";" })
    let group = "\(type.prefix { $0 != "/" })/*"
    for name in [type, group, "*/*"] {
      if let range = ranges.first(where: { $0.range == name }) { return range.weight }
    }
    return 0
  }
}
