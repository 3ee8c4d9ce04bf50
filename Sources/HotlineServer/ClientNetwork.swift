import Foundation

/// Whom an address belongs to, for counting requests.
enum ClientNetwork {
  /// An IPv4 address itself; of an IPv6 address the first 64 bits, since one household has all the
  /// addresses under them (RFC 6177). What is no address stands for itself.
  ///
  /// `name(of: "2001:db8:1:2:3::4")` is `2001:db8:1:2::/64`.
  static func name(of address: String) -> String {
    var bytes = in6_addr()
    guard address.contains(":"), inet_pton(AF_INET6, address, &bytes) == 1 else { return address }
    let groups = withUnsafeBytes(of: bytes) { raw in
      stride(from: 0, to: 16, by: 2).map { Int(raw[$0]) << 8 | Int(raw[$0 + 1]) }
    }
    // ::ffff:a.b.c.d is an IPv4 address.
    guard groups[..<5] != [0, 0, 0, 0, 0] || groups[5] != 0xFFFF else {
      return [groups[6] >> 8, groups[6] & 0xFF, groups[7] >> 8, groups[7] & 0xFF]
        .map(String.init).joined(separator: ".")
    }
    return groups[..<4].map { String($0, radix: 16) }.joined(separator: ":") + "::/64"
  }
}
