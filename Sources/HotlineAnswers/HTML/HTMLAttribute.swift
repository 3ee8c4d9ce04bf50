/// One attribute of an element, its name written in the source.
public struct HTMLAttribute {
  let name: StaticString
  /// The value; an empty one is written as a bare name, nil not at all.
  let value: String?

  /// Makes an attribute; with nil it is left out.
  ///
  /// The value of `href`, `src`, `action` and `formaction` has to be a ``WebLink``: any other is
  /// left out, so that no address from a record can run a script.
  public init(_ name: StaticString, _ value: String?) {
    self.name = name
    let isAddress = Self.addresses.contains("\(name)")
    self.value = isAddress ? value.flatMap(WebLink.init)?.address : value
  }

  /// Makes an attribute that stands or not, such as `checked`.
  public init(_ name: StaticString, if holds: Bool) { self.init(name, holds ? "" : nil) }

  private static let addresses: Set<String> = ["action", "formaction", "href", "src"]
}
