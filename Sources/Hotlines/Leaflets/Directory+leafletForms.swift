import HotlineAnswers
public import HotlineHours
public import HotlineModel

extension Directory {
  /// A leaflet as one HTML document that needs nothing beside it, one language after another.
  ///
  /// Throws what `leafletSheet` throws.
  public func leafletHTML(
    _ id: String, readers: [LanguageTag], on moment: Moment
  ) throws -> String {
    LeafletHTML(try readers.map { try leafletSheet(id, reader: $0, on: moment) }).html
  }

  /// A leaflet as plain text, one language after another.
  ///
  /// Throws what `leafletSheet` throws.
  public func leafletText(
    _ id: String, readers: [LanguageTag], on moment: Moment
  ) throws -> String {
    LeafletPlainText(try readers.map { try leafletSheet(id, reader: $0, on: moment) }).text
  }
}
