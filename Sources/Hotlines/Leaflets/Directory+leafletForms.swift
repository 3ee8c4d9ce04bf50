import HotlineAnswers
public import HotlineHours
import HotlineLeaflet
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

  /// A leaflet on paper, as PDF, with everything but the layout as the leaflet itself says.
  ///
  /// - Parameters:
  ///   - id: The id of the leaflet.
  ///   - readers: The languages of the readers, in the order of the paper; at least one.
  ///   - moment: The moment it is made: rules hold on that day, and old facts are marked.
  ///   - layout: How it is laid out; nil for the layout of the leaflet.
  /// - Throws: What `leafletSheet` throws; `QuestionError` about `layout` when there is no room for
  ///   these languages on it; `LeafletError` when it cannot be printed at all.
  public func leafletPDF(
    _ id: String, readers: [LanguageTag], on moment: Moment, layout: LeafletLayout?
  ) throws -> [UInt8] {
    let leaflet = try leaflet(id)
    let options = LeafletOptions(layout: layout ?? leaflet.layout, qr: leaflet.code)
    do {
      return try leafletPDF(id, readers: readers, on: moment, options: options)
    } catch let error as LeafletError {
      throw QuestionError(error) ?? error
    }
  }
}

extension QuestionError {
  /// Why a leaflet cannot be printed as asked; nil when what was asked is not the reason.
  init?(_ error: LeafletError) {
    switch error {
    case .doesNotFit, .noRoom:
      self.init(
        field: "layout", code: "leaflet.no-room",
        mend: "there is no room for all of it; write a4, or name fewer readers")
    case .nothingToPrint:
      self.init(
        field: "reader", code: "leaflet.empty",
        mend: "nothing on this leaflet serves such readers; name others")
    case .noFonts, .noShape, .codeTooLong: return nil
    }
  }
}
