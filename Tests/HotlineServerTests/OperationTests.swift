import Foundation
import HTTPTypes
import Testing

@testable import HotlineServer

@Suite struct OperationTests {
  @Test func `what has not changed is not sent again`() async throws {
    let server = try TestServer()
    let tag = try #require(try await server.get("/api/v1/subjects").headers[.eTag])
    for known in [tag, "\"x\", \(tag)", "W/\(tag)", "*"] {
      let answer = try await server.get("/api/v1/subjects", [.ifNoneMatch: known])
      #expect(answer.status == 304)
      #expect(answer.body.isEmpty)
    }
    #expect(try await server.get("/api/v1/subjects", [.ifNoneMatch: "\"x\""]).status == 200)
    let other = try await server.get("/api/v1/subjects?reader=vi").headers[.eTag]
    #expect(other != tag)
  }

  @Test func `long answers are made smaller where that is taken`() async throws {
    let server = try TestServer()
    let plain = try await server.get("/api/v1/subjects")
    let small = try await server.get("/api/v1/subjects", [.acceptEncoding: "br, gzip;q=0.8"])
    #expect(small.headers[.contentEncoding] == "gzip")
    #expect(small.headers[.eTag] != plain.headers[.eTag])
    let known = [HTTPField.Name.acceptEncoding: "gzip", .ifNoneMatch: small.headers[.eTag] ?? ""]
    #expect(try await server.get("/api/v1/subjects", known).status == 304)
    #expect(small.body.count < plain.body.count)
    #expect(Array(small.body.prefix(2)) == [0x1F, 0x8B])
    let refused = try await server.get("/api/v1/subjects", [.acceptEncoding: "gzip;q=0"])
    #expect(refused.body == plain.body)
  }

  @Test func `the reader is that of the query, else of the browser, else English`() async throws {
    let server = try TestServer()
    let vietnamese = try await server.get("/api/v1/subjects?reader=vi").text
    let browser = try await server.get(
      "/api/v1/subjects", [.acceptLanguage: "xx-bad-tag-here!, vi;q=0.9, en;q=0.1"]
    ).text
    #expect(browser == vietnamese)
    #expect(try await server.get("/api/v1/subjects").text.contains("Human rights"))
  }

  @Test func `only configured origins may ask from their pages`() async throws {
    var configuration = ServerConfiguration()
    configuration.origins = ["https://ngo.example"]
    let server = try TestServer(configuration)
    let origin = HTTPField.Name.origin
    let good = try await server.get("/healthz", [origin: "https://ngo.example"])
    #expect(good.headers[.accessControlAllowOrigin] == "https://ngo.example")
    let bad = try await server.get("/healthz", [origin: "https://evil.example"])
    #expect(bad.headers[.accessControlAllowOrigin] == nil)
    let preflight = try await server.ask(
      .options, "/api/v1/referrals", [origin: "https://ngo.example"])
    #expect(preflight.status == 204)
    #expect(preflight.headers[.accessControlAllowMethods] == "GET, HEAD, POST")
  }

  @Test func `who asks too much waits`() async throws {
    var configuration = ServerConfiguration()
    configuration.requestsPerMinute = 3
    let server = try TestServer(configuration)
    for _ in 0..<3 { #expect(try await server.get("/healthz").status == 200) }
    let answer = try await server.get("/healthz")
    #expect(answer.status == 429)
    #expect(answer.headers[.retryAfter] == "20")
    #expect(answer.json["code"] as? String == "rate.limit")
  }

  @Test func `a bucket fills evenly, each key its own`() {
    let limit = RateLimit()
    func wait(_ asker: RateLimit.Asker, _ now: Double, perMinute: Int = 60) -> Int? {
      limit.wait(for: asker, perMinute: perMinute, now: now)
    }
    for _ in 0..<60 { #expect(wait(.address("a"), 0) == nil) }
    #expect(wait(.address("a"), 0) == 1)
    #expect(wait(.address("b"), 0) == nil)
    #expect(wait(.key("a"), 0) == nil)
    #expect(wait(.address("a"), 1) == nil)
    #expect(wait(.address("a"), 1) == 1)
    #expect(wait(.address("a"), 1, perMinute: 0) == nil)
  }

  @Test func `what costs more counts more, and is possible under any limit`() {
    let limit = RateLimit()
    let asker = RateLimit.Asker.address("a")
    #expect(limit.wait(for: asker, perMinute: 60, cost: 30, now: 0) == nil)
    #expect(limit.wait(for: asker, perMinute: 60, cost: 31, now: 0) == 1)
    #expect(limit.wait(for: .address("b"), perMinute: 5, cost: 30, now: 0) == nil)
    #expect(limit.wait(for: .address("b"), perMinute: 5, now: 0) == 12)
  }

  @Test func `a key has a limit of its own, and a wrong one none`() async throws {
    var configuration = ServerConfiguration()
    (configuration.requestsPerMinute, configuration.keys) = (1, ["ngo-key": 3])
    let server = try TestServer(configuration)
    let name = try #require(HTTPField.Name("X-API-Key"))
    for _ in 0..<3 { #expect(try await server.get("/healthz", [name: "ngo-key"]).status == 200) }
    #expect(try await server.get("/healthz", [name: "ngo-key"]).status == 429)
    #expect(try await server.get("/healthz", [name: "guessed"]).status == 200)
    #expect(try await server.get("/healthz", [name: "guessed-too"]).status == 429)
  }

  @Test func `small counts are not shown, and no count has a fact of a question`() async throws {
    let server = try TestServer()
    for _ in 0..<4 { _ = try await server.get("/api/v1/search?q=marked-text&kind=service") }
    #expect(!(try await server.get("/metrics").text.contains("route=\"/api/v1/search\"")))
    for _ in 0..<4 { _ = try await server.get("/api/v1/search?q=marked-text&kind=service") }
    let text = try await server.get("/metrics").text
    #expect(text.contains("hotline_requests_total{route=\"/api/v1/search\",status=\"200\"} 8"))
    #expect(!text.contains("marked"))
  }

  @Test func `every path of the description answers, and answers have its keys`() async throws {
    let server = try TestServer()
    let document = try await server.get("/openapi.json").json
    #expect(document["openapi"] as? String == "3.1.0")
    let paths = try #require(document["paths"] as? [String: [String: Any]])
    #expect(paths.count >= 12)
    for (path, methods) in paths where methods["get"] != nil {
      let real = path.replacing("services/{id}", with: "services/childline")
        .replacing("leaflets/{id}.", with: "leaflets/working-conditions.")
        .replacing("leaflets/{id}", with: "leaflets/handbook-technical-intern")
      let answer = try await server.get(real + (path.hasSuffix("search") ? "?q=law" : ""))
      #expect(answer.status == 200, "\(path)")
      let operation = try #require(methods["get"] as? [String: Any])
      let keys = Self.requiredKeys(operation, document)
      let missing = keys.filter { answer.json.keys.contains($0) == false }
      #expect(missing.isEmpty, "\(path) lacks \(missing)")
    }
  }

  private static func requiredKeys(
    _ operation: [String: Any], _ document: [String: Any]
  ) -> [String] {
    let responses = operation["responses"] as? [String: Any]
    let content = (responses?["200"] as? [String: Any])?["content"] as? [String: Any]
    let json = content?["application/json"] as? [String: Any]
    var schema = json?["schema"] as? [String: Any]
    if let name = (schema?["$ref"] as? String)?.split(separator: "/").last {
      let components = document["components"] as? [String: Any]
      schema = (components?["schemas"] as? [String: Any])?[String(name)] as? [String: Any]
    }
    return schema?["required"] as? [String] ?? []
  }

  @Test func `the box is served whole and small, with its words`() async throws {
    let server = try TestServer()
    let box = try await server.get("/embed.js")
    #expect(box.status == 200)
    #expect(box.body.count < 15_000)
    #expect(box.headers[.accessControlAllowOrigin] == "*")
    let words = try await server.get("/api/v1/embed-words?reader=ja").json
    #expect(words.count == 16)
    #expect((words["embed.open-until"] as? String)?.contains("{time}") == true)
  }

  @Test(
    arguments: [
      (#"{"port": 80}"#, nil), ("{}", nil),
      ("[]", "write one JSON object, such as {\"port\": 8080}"),
      (#"{"prot": 80}"#, "'prot' is no setting; write one of host, port, origins"),
      (#"{"port": "x"}"#, "'port' takes Int"), (#"{"port": 70000}"#, "'port' takes 0 to 65535"),
      (#"{"publicMode": 1}"#, "'publicMode' takes true or false"),
      (#"{"idleSeconds": 0}"#, "'idleSeconds' takes whole numbers from 1"),
    ] as [(String, String?)])
  func `a configuration is read, or says what to write`(text: String, reason: String?) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      _ = try ServerConfiguration(path: file.path)
      #expect(reason == nil)
    } catch {
      #expect(error.description.hasPrefix("\(file.path): \(reason ?? "?")"), "\(error)")
    }
    #expect(
      ServerConfiguration.Failure.taken(host: "::1", port: 80).description
        == "nothing can listen at ::1, port 80: it is taken, or not allowed, or the address is not "
        + "of this machine; write another with --host and --port")
    #expect(throws: ServerConfiguration.Failure.unreadable(path: "/nowhere.json")) {
      try ServerConfiguration(path: "/nowhere.json")
    }
  }
}
