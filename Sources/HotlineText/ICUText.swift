import CICU

/// Takes over what the C shim hands out: copies it into Swift values and frees it.
enum ICUText {
  /// The text, or nil when ICU had none to give.
  static func take(_ raw: cicu_text) -> String? {
    bytes(raw).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes, or nil when ICU had none to give.
  static func bytes(_ raw: cicu_text) -> [UInt8]? {
    defer { cicu_text_release(raw) }
    guard let start = raw.bytes else { return nil }
    let buffer = UnsafeBufferPointer(start: start, count: Int(raw.count))
    return buffer.map { UInt8(bitPattern: $0) }
  }

  /// The lines of a text that the shim ends with a newline each.
  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  /// Runs `body` with a C list of the texts, which lives only as long as the call.
  static func withList<Result>(_ texts: [String], _ body: (OpaquePointer) -> Result) -> Result {
    let list = cicu_strings_open()
    defer { cicu_strings_close(list) }
    for text in texts { cicu_strings_add(list, text, byteCount(text)) }
    return body(list)
  }

  /// The length ICU is told; texts here are messages and names, far below the limit.
  static func byteCount(_ text: String) -> Int32 {
    Int32(clamping: text.utf8.count)
  }

  /// The tag to ask ICU with: easy Japanese is written with the rules of Japanese.
  static func locale(_ tag: String) -> String {
    tag == easyJapanese ? "ja" : tag
  }

  /// Japanese in short sentences and plain words; a variant of our own that ICU does not know.
  static let easyJapanese = "ja-simple"
}
