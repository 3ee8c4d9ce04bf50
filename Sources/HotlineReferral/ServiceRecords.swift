public import HotlineModel

/// The records of a directory, read one by one when they are shown.
public protocol ServiceRecords: Sendable {
  /// The service at a position of the index.
  func service(at position: Int) throws -> Service
  /// The name of the service at a position, without reading the rest of its record.
  func name(at position: Int) throws -> LocalizedText
  /// What others print about what the services help with.
  func publications() throws -> [Publication]
  /// An organization by its id; nil when there is none.
  func organization(_ id: String) throws -> Organization?
}
