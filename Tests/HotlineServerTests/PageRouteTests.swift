import HTTPTypes
import Testing

@testable import HotlineServer

@Suite struct PageRouteTests {
  private let form = [HTTPField.Name.contentType: "application/x-www-form-urlencoded"]

  @Test(arguments: ["/", "/public", "/embed"])
  func `the page stands alone under a strict policy`(path: String) async throws {
    let answer = try await TestServer().get(path)
    #expect(answer.status == 200)
    #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
    #expect(answer.headers[.cacheControl] == "no-store")
    let policy = answer.headers[.contentSecurityPolicy] ?? ""
    #expect(policy.contains("default-src 'none'"))
    #expect(policy.contains("frame-ancestors 'none'"))
    #expect(!policy.contains("unsafe"))
    #expect(answer.text.hasPrefix("<!doctype html>"))
    #expect(answer.text.contains("110"))
    #expect(!answer.text.contains("<style") && !answer.text.contains("<script>"))
  }

  @Test func `a form that is posted is answered, and nothing of it stands in an address`()
    async throws
  {
    let body = "language=vi&place=Nagoya&subject=technical-intern&reader=en&age=&danger=unknown"
    let answer = try await TestServer().ask(.post, "/", form, body)
    #expect(answer.status == 200)
    #expect(answer.text.contains("0120-250-168"))
    #expect(answer.text.contains("method=\"post\""))
    #expect(!answer.text.contains("?language=vi"))
  }

  @Test func `a field that cannot be understood is marked, and the rest is answered`() async throws
  {
    let answer = try await TestServer().ask(
      .post, "/", form, "language=vi&age=900&place=nowhere-at-all&reader=en")
    #expect(answer.status == 200)
    #expect(answer.text.contains("aria-invalid"))
    #expect(answer.text.contains("tel:"))
  }

  @Test(arguments: ["ar", "ja", "my", "km", "en"])
  func `the page speaks the reader's language`(reader: String) async throws {
    let answer = try await TestServer().get("/", [.acceptLanguage: reader])
    #expect(answer.text.contains("lang=\"\(reader)\""))
    #expect(answer.text.contains("dir=\"rtl\"") == (reader == "ar"))
  }

  @Test func `a configured origin may show the frame and no other page`() async throws {
    var configuration = ServerConfiguration()
    configuration.origins = ["https://ngo.example"]
    let server = try TestServer(configuration)
    let frame = try await server.get("/embed").headers[.contentSecurityPolicy] ?? ""
    #expect(frame.contains("frame-ancestors https://ngo.example"))
    let page = try await server.get("/").headers[.contentSecurityPolicy] ?? ""
    #expect(page.contains("frame-ancestors 'none'"))
  }

  @Test(arguments: ["/assets/page.css", "/assets/page.js"])
  func `what belongs to the page is served`(path: String) async throws {
    let answer = try await TestServer().get(path)
    #expect(answer.status == 200)
    #expect(answer.body.count > 500)
  }
}
