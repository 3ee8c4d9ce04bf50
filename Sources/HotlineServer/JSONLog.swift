import Foundation
import HotlineAnswers
import Logging

/// One line of JSON to standard error for each entry: time, level, message, metadata.
struct JSONLog: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .info

  /// What writes such lines.
  static var logger: Logger { Logger(label: "hotline") { _ in JSONLog() } }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var json = JSONWriter()
    json.object { json in
      json.field("time", number: Int(Date().timeIntervalSince1970))
      json.field("level", event.level.rawValue)
      json.field("message", "\(event.message)")
      let all = self.metadata.merging(event.metadata ?? [:]) { _, new in new }
      for (key, value) in all.sorted(by: { $0.key < $1.key }) { json.field(key, "\(value)") }
    }
    // Where the log cannot be written, who asks is answered all the same.
    try? FileHandle.standardError.write(contentsOf: Data((json.text + "\n").utf8))
  }
}
