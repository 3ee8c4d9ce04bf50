import Foundation
import HTTPTypes
import HotlineHours
import Hummingbird
import Testing

@testable import HotlineServer

/// The OpenAPI document against the routes and against real answers.
@Suite struct DescriptionTests {
  private let server: TestServer
  private let document: [String: Any]

  init() throws {
    server = try TestServer()
    let data = Data(OpenAPI.document.utf8)
    document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private var operations: Set<String> {
    let paths = document["paths"] as? [String: [String: Any]] ?? [:]
    return Set(paths.flatMap { path, methods in methods.keys.map { "\($0) \(path)" } })
  }

  @Test func `every route is described, and nothing else, but for the pages`() throws {
    let noon = try Moment(rfc3339: TestServer.noon)
    let service = HotlineService(served: server.served, configuration: ServerConfiguration())
    let routes = service.router(clock: { noon }).routes.filter { $0.method != .head }.map {
      "\($0.method.rawValue.lowercased()) /\($0.path.description.trimmingPrefix("/"))"
        .replacing(":id", with: "{id}")
    }
    let pages: Set = [
      "get /", "post /", "get /public", "post /public", "get /embed", "post /embed",
      "get /assets/page.css", "get /assets/page.js", "get /assets/places.json",
      "get /services/{id}",
    ]
    #expect(Set(routes).subtracting(pages) == operations)
    #expect(pages.subtracting(routes).isEmpty)
  }

  @Test func `a known path with another method says which it takes`() async throws {
    for operation in operations where operation.hasPrefix("get") && !operation.contains("{") {
      let path = String(operation.dropFirst(4))
      let answer = try await server.ask(.delete, path)
      #expect(answer.status == 405, "\(path)")
      #expect(answer.headers[.allow]?.contains("GET, HEAD, OPTIONS") == true)
    }
  }

  /// Paths that answer with something of every kind.
  private static let asked = [
    "/api/v1/referrals?language=vi&place=Nagoya&subject=technical-intern&age=20&gender=female"
      + "&nationality=VN&residence=technical-intern&role=victim&need=shelter&low-income=yes"
      + "&line=prepaid&channel=phone&anonymous=yes&consent-police=no&consent-share=yes&danger=yes",
    "/api/v1/referrals?about=passport&language=sw&place=JP-47&minor=yes&gender=refused",
    "/api/v1/referrals?language=km&subject=domestic-violence&gender=male&at=2026-12-31T23:00:00Z",
    "/api/v1/referrals", "/api/v1/services?place=Nagoya&distance=30", "/api/v1/subjects",
    "/api/v1/places?limit=200", "/api/v1/languages", "/api/v1/search?q=09110&limit=100",
    "/api/v1/search?q=Tokyo", "/api/v1/search?q=%3F", "/api/v1/referrals?place=nowhere",
    "/api/v1/coverage?language=vi&subject=work&place=JP-23", "/healthz", "/nowhere",
  ]

  @Test
  func `every key of a real answer is described, and every key described as certain is there`()
    async throws
  {
    for path in Self.asked {
      let answer = try await server.get(path)
      let description = Description(document)
      let faults = description.faults(
        in: answer.json, of: try description.schema(path, answer.status))
      #expect(faults.isEmpty, "\(path): \(faults.prefix(5))")
    }
  }

  @Test(arguments: ["/schemas/question.json", "/schemas/answer.json"])
  func `a schema stands alone`(path: String) async throws {
    let answer = try await server.get(path)
    #expect(answer.json["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(!answer.text.contains("#/components/"))
    let named = answer.text.components(separatedBy: "#/$defs/").dropFirst().map {
      String($0.prefix { $0.isLetter })
    }
    let defined = answer.json["$defs"] as? [String: Any] ?? [:]
    #expect(Set(named) == Set(defined.keys))
  }

  @Test func `every field that a question takes stands in its schema`() async throws {
    let schema = try await server.get("/schemas/question.json").json
    let fields = try #require(schema["properties"] as? [String: [String: Any]])
    let consent = fields["consent"]?["properties"] as? [String: Any] ?? [:]
    let names = fields.keys.filter { $0 != "consent" } + consent.keys.map { "consent.\($0)" }
    let problem = try await server.post("/api/v1/referrals", #"{"no-such-field": 1}"#)
    let detail = try #require(problem.json["detail"] as? String)
    let list = detail.components(separatedBy: "write one of ").last ?? ""
    #expect(names.sorted() == list.components(separatedBy: ", "))
  }
}
