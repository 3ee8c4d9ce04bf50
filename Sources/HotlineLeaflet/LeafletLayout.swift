/// How a leaflet is laid out on paper.
public enum LeafletLayout: String, CaseIterable, Hashable, Sendable {
  /// Pages with a list, in one or two columns.
  case list = "a4"
  /// One sheet folded twice, with six panels.
  case trifold
  /// One sheet folded and cut into a booklet of eight pages.
  case zine
  /// Cards of 85 x 54 mm for a wallet, ten on a sheet of A4.
  case card
  /// The same cards with numbers and short codes alone, which do not say what they are for.
  case discreetCard = "discreet-card"
  /// One large sheet with strips to tear off at its foot.
  case poster
}
