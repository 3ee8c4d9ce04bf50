import Foundation
import HTTPTypes
import HotlineHours
import HotlineModel
import Hotlines
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

  @Test func `every service has a page with data that can be read, in every part a strict policy`()
    async throws
  {
    let server = try TestServer()
    for id in server.served.current.serviceIDs {
      let answer = try await server.get("/services/\(id)", [.acceptLanguage: "vi"])
      #expect(answer.status == 200)
      #expect(answer.headers[.contentSecurityPolicy]?.contains("script-src 'self';") == true)
      #expect(answer.headers[.cacheControl] == "no-store")
      #expect(answer.text.contains("lang=\"vi\""))
      let record = try server.served.current.service(id)
      let parts = answer.text.components(separatedBy: "<script type=\"application/ld+json\">")
      #expect((parts.count == 2) == record.status.isOffered, "\(id)")
      guard parts.count == 2, let text = parts[1].components(separatedBy: "</script>").first else {
        continue
      }
      let data = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      #expect(data?["identifier"] as? String == id)
    }
  }

  @Test func `instead of a service that is not there stands the page that finds others`()
    async throws
  {
    let server = try TestServer()
    let page = try await server.get("/services/nope", [.acceptLanguage: "vi"])
    #expect(page.status == 404)
    #expect(page.headers[.contentType] == "text/html; charset=utf-8")
    #expect(page.text.contains("<html lang=\"vi\""))
    #expect(page.text.contains("role=\"alert\">Dịch vụ này không có"))
    #expect(page.text.contains("action=\"/\""))
    #expect(!page.text.contains("nope"))
  }

  @Test func `the page of a service speaks the reader named`() async throws {
    let server = try TestServer()
    let page = try await server.get(
      "/services/yorisoi-hotline?reader=ar", [.acceptLanguage: "ja"])
    #expect(page.text.contains("<html lang=\"ar\" dir=\"rtl\">"))
  }

  @Test func `pages of services are linked for counselors, and in the reader's language`()
    async throws
  {
    let server = try TestServer()
    let body = "language=vi&subject=technical-intern&reader=ja"
    let headers = form.merging([.acceptLanguage: "en"]) { own, _ in own }
    let page = try await server.ask(.post, "/", headers, body)
    #expect(page.text.contains("/services/otit-native-language-consultation?reader=ja\""))
    for path in ["/public", "/embed"] {
      #expect(!(try await server.ask(.post, path, headers, body).text.contains("/services/")))
    }
  }

  @Test(arguments: [("vi-VN", "vi"), ("ar", "ar"), ("en-GB", "en")])
  func `the public page shows the language that counts`(
    accepted: String, chosen: String
  ) async throws {
    let page = try await TestServer().get("/public", [.acceptLanguage: accepted])
    let select = page.text.components(separatedBy: "name=\"language\">")[1]
      .components(separatedBy: "</select>")[0]
    #expect(select.contains("<option value=\"\(chosen)\" selected>"))
    #expect(select.ranges(of: " selected>").count == 1)
  }

  @Test(arguments: ["ja", "ar"])
  func `every place that is proposed is one that a question may name`(
    reader: String
  ) async throws {
    let server = try TestServer()
    let answer = try await server.get("/assets/places.json", [.acceptLanguage: reader])
    let names = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String])
    #expect(names.count > 1_800)
    let directory = server.served.current
    let noon = try Moment(rfc3339: TestServer.noon)
    // Every fourth: without an index each name takes a while.
    let some = names.enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
    let lost = some.filter { name in
      (try? directory.question(
        ["place": [name]], defaultReader: LanguageTag(reader), now: noon)) == nil
    }
    #expect(lost == [])
    #expect(Set(names).count == names.count)
  }
}
