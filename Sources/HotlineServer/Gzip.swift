import CZlib

/// Bytes made smaller for the wire.
enum Gzip {
  /// What is shorter is sent as it is.
  private static let least = 600

  /// The bytes in gzip (RFC 1952), always the same for the same bytes; nil when that is not worth it.
  static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= least else { return nil }
    var stream = z_stream()
    // 15 bits of window and 16 for gzip; level 6.
    let begun = deflateInit2_(
      &stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard begun == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, uLong(bytes.count))))
    var input = bytes
    let written = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target -> Int? in
        stream.next_in = source.baseAddress
        stream.avail_in = uInt(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = uInt(target.count)
        guard deflate(&stream, Z_FINISH) == Z_STREAM_END else { return nil }
        return Int(stream.total_out)
      }
    }
    return written.map { Array(output[..<$0]) }
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
