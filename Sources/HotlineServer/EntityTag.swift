/// A strong validator of an answer (RFC 9110, 8.8.3).
enum EntityTag {
  /// The tag of some bytes.
  ///
  /// FNV-1a with 64 bits over the bytes and their number: it tells answers apart, and is no promise
  /// against somebody who wants two to agree.
  static func tag(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ UInt64(bytes.count)) &* 0x100_0000_01B3
    return "\"\(String(hash, radix: 16))\""
  }

  /// The tag of the same bytes in gzip, which are other bytes (RFC 9110, 8.8.3.3).
  static func compressed(_ tag: String) -> String { tag.dropLast() + "-gzip\"" }

  /// Whether `If-None-Match` names a tag; weak tags count as strong ones, and `*` for any.
  static func isNamed(_ tag: String, in header: String) -> Bool {
    header.split(separator: ",").contains { entry in
      let named = entry.drop { $0 == " " }.prefix { $0 != " " }
      return named == "*" || named == tag || named == "W/\(tag)"
    }
  }
}
