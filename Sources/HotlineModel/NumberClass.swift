/// What is true of all numbers with the same beginning: who pays, and from which lines they work.
///
/// For example every `0570` number of Japan.
public struct NumberClass: Hashable, Sendable, Codable {
  /// The first characters of the national form without separators, such as `0570` or `#`.
  public let prefix: String
  /// What people call such numbers.
  public var name: LocalizedText
  /// Who pays the call; nil when it differs or is not known.
  public var cost: CallerCost?
  /// Lines known to work.
  @Ordered public var callableFrom: Set<Line>
  /// Lines known not to work.
  @Ordered public var notCallableFrom: Set<Line>
  /// Lines of which some do not connect.
  @Ordered public var mayFailFrom: Set<Line>
  /// Where that was read.
  public var source: String?

  /// Makes a class of numbers.
  public init(
    prefix: String, name: LocalizedText, cost: CallerCost?, callableFrom: Set<Line>,
    notCallableFrom: Set<Line>, mayFailFrom: Set<Line>, source: String?
  ) {
    (self.prefix, self.name, self.cost) = (prefix, name, cost)
    (self.callableFrom, self.notCallableFrom) = (callableFrom, notCallableFrom)
    (self.mayFailFrom, self.source) = (mayFailFrom, source)
  }
}
