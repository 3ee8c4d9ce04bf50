/// An address that may be followed from a page: of the web, of mail, of a telephone, or of this site.
public struct WebLink: Hashable, Sendable {
  /// The address as it was given.
  public let address: String

  /// Takes an address; nil when it is of another sort, such as `javascript:`, or holds characters
  /// that no address has.
  ///
  /// `//elsewhere.example` is refused too: it looks like a path and leads to another site. A path
  /// that goes out from the page begins with `./` or `../`.
  public init?(_ address: String) {
    let isClean = address.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0 != "\\" && $0.properties.generalCategory != .control
    }
    guard isClean, !address.isEmpty else { return nil }
    let isPath =
      address.hasPrefix("/") && !address.hasPrefix("//")
      || address.hasPrefix("./") || address.hasPrefix("../")
    let start = address.prefix(10).lowercased()
    guard
      isPath || address.hasPrefix("#") || start == "data:,"
        || Self.schemes.contains(where: start.hasPrefix)
    else { return nil }
    self.address = address
  }

  private static let schemes = ["https://", "http://", "mailto:", "tel:"]
}
