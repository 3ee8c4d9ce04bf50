/// A set that is written in the order of its elements, so that the same record has the same bytes.
@propertyWrapper
public struct Ordered<Element: Hashable & Comparable & Codable & Sendable>: Hashable, Sendable {
  /// The set.
  public var wrappedValue: Set<Element>

  /// Wraps a set.
  public init(wrappedValue: Set<Element>) { self.wrappedValue = wrappedValue }
}

extension Ordered: Codable {
  /// Reads a list.
  public init(from decoder: any Decoder) throws {
    self.init(wrappedValue: Set(try decoder.singleValueContainer().decode([Element].self)))
  }

  /// Writes a sorted list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue.sorted())
  }
}
