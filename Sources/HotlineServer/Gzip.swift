import CZlib

/// Bytes made smaller for the wire.
enum Gzip {
  /// What is shorter is sent as it is.
  private static let least = 600

  /// Whether some bytes are sent faster in gzip.
  static func isWorth(_ bytes: [UInt8]) -> Bool { bytes.count >= least }

  /// The bytes in gzip (RFC 1952), always the same for the same bytes; nil where there is no memory.
  static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    var output = [UInt8](repeating: 0, count: czlib_gzip_bound(bytes.count))
    let written = bytes.withUnsafeBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        guard let from = source.baseAddress, let to = target.baseAddress else { return 0 }
        return czlib_gzip(from, source.count, to, target.count)
      }
    }
    return written > 0 ? Array(output[..<written]) : nil
  }

  /// Whether `Accept-Encoding` takes gzip.
  static func isAccepted(_ header: String) -> Bool {
    header.split(separator: ",").contains { entry in
      let parts = entry.split(separator: ";").map { $0.filter { $0 != " " } }
      let isRefused = parts.dropFirst().contains { $0 == "q=0" || $0.hasPrefix("q=0.0") }
      return ["gzip", "*"].contains(parts.first ?? "") && !isRefused
    }
  }
}
