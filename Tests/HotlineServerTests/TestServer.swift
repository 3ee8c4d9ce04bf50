import Foundation
import HTTPTypes
import HotlineHours
import Hotlines
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Synchronization

@testable import HotlineServer

/// The routes of a server on the real directory, asked in process.
struct TestServer {
  /// What came back.
  struct Answer {
    let status: Int
    let headers: HTTPFields
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
    var json: [String: Any] {
      (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any] ?? [:]
    }
  }

  /// Tuesday, 24 November 2026, noon in Tokyo.
  static let noon = "2026-11-24T12:00:00+09:00"
  static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "directory").path

  private static let opened = Result { try ServedDirectory(path: path) }

  let served: ServedDirectory
  private let responder: any HTTPResponder<ServerContext>

  init(_ configuration: ServerConfiguration = ServerConfiguration()) throws {
    served = try Self.opened.get()
    let noon = try Moment(rfc3339: Self.noon)
    let service = HotlineService(served: served, configuration: configuration)
    responder = service.router(clock: { noon }).buildResponder()
  }

  func get(_ path: String, _ headers: [HTTPField.Name: String] = [:]) async throws -> Answer {
    try await ask(.get, path, headers, "")
  }

  func post(
    _ path: String, _ body: String, _ headers: [HTTPField.Name: String] = [:]
  ) async throws -> Answer {
    let json = [HTTPField.Name.contentType: "application/json"]
    return try await ask(.post, path, json.merging(headers) { _, own in own }, body)
  }

  func ask(
    _ method: HTTPRequest.Method, _ path: String, _ headers: [HTTPField.Name: String] = [:],
    _ body: String = ""
  ) async throws -> Answer {
    var fields = HTTPFields()
    for (name, value) in headers { fields[name] = value }
    let head = HTTPRequest(
      method: method, scheme: "http", authority: "localhost", path: path, headerFields: fields)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
    let source = ApplicationRequestContextSource(
      channel: EmbeddedChannel(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let response = try await responder.respond(to: request, context: ServerContext(source: source))
    let collected = Collected()
    try await response.body.write(CollectingWriter(collected: collected))
    return Answer(
      status: Int(response.status.code), headers: response.headers, body: collected.bytes)
  }
}

/// The bytes of a body.
final class Collected: Sendable {
  private let stored = Mutex<[UInt8]>([])

  var bytes: [UInt8] { stored.withLock { $0 } }

  func add(_ buffer: ByteBuffer) { stored.withLock { $0 += Array(buffer.readableBytesView) } }
}

/// Collects what a response writes.
struct CollectingWriter: ResponseBodyWriter {
  let collected: Collected

  mutating func write(_ buffer: ByteBuffer) async throws { collected.add(buffer) }
  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
