import HotlineModel

/// How far the sites of an index are from the place of one question, each worked out once.
struct Distances {
  /// The most that is told apart, in kilometres.
  static let farthest: UInt16 = 4_095

  private let chain: [String]
  private let here: Coordinates?
  private var known: [UInt16?]

  init(_ index: ReferralIndex, _ question: Question) {
    chain = question.place.map { index.chain(ofPlace: $0) } ?? []
    here = chain.lazy.compactMap { index.positions[$0] }.first
    known = Array(repeating: nil, count: here == nil ? 0 : index.sites.count)
  }

  /// The kilometres to the site of a row.
  ///
  /// 0 where the place or the site is not known, and where one of them lies in the other: nobody
  /// can tell then how far it is.
  mutating func kilometres(to row: IndexRow, in index: ReferralIndex) -> UInt16 {
    let site = Int(row.site)
    guard let here, site >= 0 else { return 0 }
    if let known = known[site] { return known }
    let kilometres = kilometres(from: here, to: index.sites[site], in: index)
    known[site] = kilometres
    return kilometres
  }

  private func kilometres(
    from here: Coordinates, to site: IndexSite, in index: ReferralIndex
  ) -> UInt16 {
    if !site.area.isEmpty {
      guard !chain.contains(site.area), !index.chain(ofPlace: site.area).contains(chain[0]) else {
        return 0
      }
    }
    let metres = here.distanceInMetres(to: site.coordinates)
    return UInt16(min(metres / 1_000, Double(Self.farthest)))
  }
}
