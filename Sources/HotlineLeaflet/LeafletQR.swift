/// What the QR code beside a service opens.
public enum LeafletQR: String, CaseIterable, Hashable, Sendable {
  /// There is no code.
  case none
  /// A call to its first number.
  case tel
  /// Its first page on the web.
  case url
}
