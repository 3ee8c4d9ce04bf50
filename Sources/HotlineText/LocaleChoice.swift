import CICU

/// Chooses the locale to show from those there are words in.
///
/// This is for screens and paper only. Which *spoken* language to offer somebody is decided
/// elsewhere: that two languages look alike to ICU does not mean that it is safe to offer them.
public struct LocaleChoice: Hashable, Sendable {
  /// The tags to choose from, as they were given.
  public let supported: [String]

  private let canonical: [String]
  /// Places in `supported`, tags without a variant first: of equals, ICU takes the first.
  private let order: [Int]

  /// Prepares a choice among the tags; of two that fit equally well, the earlier wins.
  public init(supported: [String]) {
    self.init(supported, canonical: supported.map(Self.canonical))
  }

  /// Prepares a choice among tags that are canonical already, which saves most of the work.
  init(canonical: [String]) {
    self.init(canonical, canonical: canonical)
  }

  private init(_ supported: [String], canonical: [String]) {
    self.supported = supported
    self.canonical = canonical
    let places = Array(supported.indices)
    let plain = places.filter { Subtags(canonical[$0]).rest.isEmpty }
    order = plain + places.filter { !plain.contains($0) }
  }

  /// The supported tag that suits a reader best, exactly as it was given to `init`.
  ///
  /// ```swift
  /// LocaleChoice(supported: ["en", "zh-Hant"]).best(for: ["zh-HK"])  // "zh-Hant"
  /// ```
  ///
  /// - Parameter desired: the reader's tags, best first; malformed ones are passed over.
  /// - Returns: nil when nothing is within ICU's default distance; zh-Hans never stands in for
  ///   zh-Hant.
  public func best(for desired: [String]) -> String? {
    let wanted = desired.map(Self.canonical)
    if let first = wanted.first, let exact = canonical.firstIndex(of: first) {
      return supported[exact]
    }
    let match = ICUText.withList(order.map { canonical[$0] }) { offered in
      ICUText.withList(wanted) { cicu_best_match(offered, $0) }
    }
    guard order.indices.contains(Int(match.supported)) else { return nil }
    return exact(match, wanted) ?? supported[order[Int(match.supported)]]
  }

  /// ICU overlooks variants: it may have matched `ja-simple` with `ja` though both are there.
  private func exact(_ match: cicu_match, _ wanted: [String]) -> String? {
    guard wanted.indices.contains(Int(match.desired)) else { return nil }
    return canonical.firstIndex(of: wanted[Int(match.desired)]).map { supported[$0] }
  }

  /// A tag that cannot be read stays as it is and matches nothing but itself.
  private static func canonical(_ tag: String) -> String {
    (try? TagCanonicalization.canonical(tag)) ?? tag
  }
}
