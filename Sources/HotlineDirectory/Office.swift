import HotlineModel

/// One row of a list of offices: a contact of its service, and where it was read.
struct Office {
  let contact: ContactPoint
  let source: Source
  /// The key of the source in the record of the service.
  let sourceKey: String
  /// Where the row begins.
  let mark: RecordMark
  /// The areas that are written, each with its place: those of the callers and the office's own.
  let areas: [Wording]
}

/// The offices of one service, as far as they could be read.
struct OfficeList {
  /// The id of the service, which is the name of the file.
  let service: String
  let file: String
  let offices: [Office]
}
