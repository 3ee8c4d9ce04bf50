import CZlib

/// Bytes compressed as a stream of PDF holds them.
struct PDFStream {
  /// How many bytes there were.
  let count: Int
  /// The bytes in zlib's form.
  let deflated: [UInt8]

  /// Compresses the bytes.
  init(_ bytes: [UInt8]) {
    count = bytes.count
    let room = czlib_bound(bytes.count)
    deflated = [UInt8](unsafeUninitializedCapacity: room) { target, count in
      bytes.withUnsafeBufferPointer { source in
        guard let from = source.baseAddress, let to = target.baseAddress else { return }
        count = czlib_deflate(from, source.count, to, room)
      }
    }
  }
}
