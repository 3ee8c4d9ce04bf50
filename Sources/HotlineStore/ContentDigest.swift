/// The digest by which a directory is named and compared.
public enum ContentDigest {
  /// The SHA-256 digest of the pieces read one after the other: `sha256:` and 64 lower-case digits.
  ///
  /// Where one piece ends is not part of it: `sha256sum` over the joined bytes gives the same.
  /// `sha256(of: [])` is `sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855`.
  public static func sha256(of pieces: [[UInt8]]) -> String {
    var hash = SHA256()
    for piece in pieces { hash.update(piece) }
    return "sha256:" + hash.finished().map(hexadecimal).joined()
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
