/// What a service is called: its own names, and the id by which a locale may have another for it.
public struct ServiceName: Hashable, Sendable {
  /// The id of the service, such as `yorisoi-hotline`.
  public let id: String
  /// The names in its record, such as `{ja: よりそいホットライン, en: Yorisoi Hotline}`.
  public let official: LocalizedText

  /// Joins an id and the names in the record.
  public init(id: String, official: LocalizedText) { (self.id, self.official) = (id, official) }
}

extension Service {
  /// The id with the names.
  public var named: ServiceName { ServiceName(id: id, official: name) }
}
