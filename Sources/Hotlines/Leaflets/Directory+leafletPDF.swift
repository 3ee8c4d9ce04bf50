public import HotlineHours
public import HotlineLeaflet
public import HotlineModel

extension Directory {
  /// A leaflet on paper, as PDF: the same bytes for the same directory, day and options.
  ///
  /// ```swift
  /// let file = try directory.leafletPDF(
  ///   "trafficking-contacts", readers: [LanguageTag("vi"), LanguageTag("my")], on: now,
  ///   options: LeafletOptions(layout: .trifold))
  /// ```
  ///
  /// - Parameters:
  ///   - id: The id of the leaflet.
  ///   - readers: The languages of the readers, in the order of the paper; at least one.
  ///   - moment: The moment it is made: rules hold on that day, and old facts are marked.
  ///   - options: How it is printed. Where they name no date of the file, it is the day up to which the
  ///     directory is vouched for.
  /// - Throws: What `leafletSheet` throws, and `LeafletError` when it cannot be printed so.
  public func leafletPDF(
    _ id: String, readers: [LanguageTag], on moment: Moment, options: LeafletOptions
  ) throws -> [UInt8] {
    let sheets = try readers.map {
      try leafletSheet(id, reader: $0, on: moment, isDiscreet: options.layout == .discreetCard)
    }
    var options = options
    options.madeAt =
      try options.madeAt ?? Moment(rfc3339: "\(header.asOf)T00:00:00Z").secondsSince1970
    return try Self.printer.pdf(sheets, options)
  }

  /// One printer for all: its fonts are opened once.
  private static let printer = LeafletPrinter()
}
