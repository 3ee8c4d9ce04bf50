public import HotlineModel

/// The records of a directory, read one by one when they are shown.
public protocol ServiceRecords: Sendable {
  /// The service at a position of the index.
  func service(at position: Int) throws -> Service
  /// An organization by its id; nil when there is none.
  func organization(_ id: String) throws -> Organization?
}
