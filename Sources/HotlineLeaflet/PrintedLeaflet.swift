/// A leaflet as it was printed.
public struct PrintedLeaflet: Hashable, Sendable {
  /// The file.
  public let pdf: [UInt8]
  /// How many pages it has.
  public let pageCount: Int
  /// The width of a page in points, 1/72 inch.
  public let width: Double
  /// The height of a page in points.
  public let height: Double
  /// Where the texts and codes stand.
  public let boxes: [Box]

  /// What stands in a rectangle of a page; lengths in points from its top left corner.
  public struct Box: Hashable, Sendable {
    /// The page, from 0.
    public let page: Int
    /// The left edge.
    public let x: Double
    /// The upper edge.
    public let y: Double
    /// The width.
    public let width: Double
    /// The height.
    public let height: Double
    /// The words, or what a code opens.
    public let text: String
    /// The size of its letters; nil for a code.
    public let letterSize: Double?
  }
}
