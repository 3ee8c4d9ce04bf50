import Foundation
import HTTPTypes
import HotlineModel
import Hotlines
import Testing

@testable import HotlineServer

@Suite struct LeafletRouteTests {
  private let server: TestServer
  private static let path = "/api/v1/leaflets/working-conditions"

  init() throws { server = try TestServer() }

  @Test func `a leaflet of the directory has a record`() async throws {
    let answer = try await server.get(Self.path)
    #expect(answer.status == 200)
    #expect(answer.headers[.contentType] == "application/json")
    #expect(answer.json["id"] as? String == "working-conditions")
    for key in ["title", "layout", "groups"] { #expect(answer.json[key] != nil, "\(key)") }
  }

  @Test(arguments: [
    ("html", "text/html; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
  ]) func `by its end or by what is accepted it is the same leaflet`(
    end: String, type: String
  ) async throws {
    let query = "?reader=vi&reader=my&reader=vi"
    let answer = try await server.get("\(Self.path).\(end)\(query)")
    #expect(answer.status == 200)
    #expect(answer.headers[.contentType] == type)
    let accepted = try await server.get(
      Self.path + query, [.accept: "image/png, \(type.prefix { $0 != ";" });q=0.5, */*;q=0.1"])
    #expect(accepted.headers[.contentType] == type)
    #expect(accepted.body == answer.body)
    let tag = try #require(answer.headers[.eTag])
    let known = try await server.get("\(Self.path).\(end)\(query)", [.ifNoneMatch: tag])
    #expect(known.status == 304 && known.body.isEmpty)
  }

  @Test func `paper is laid out as is asked, and opens beside what else is open`() async throws {
    let own = try await server.get("\(Self.path).pdf?reader=en")
    let sheet = try await server.get("\(Self.path).pdf?reader=en&layout=a4")
    let accepted = try await server.get(
      Self.path + "?reader=en&layout=a4", [.accept: "application/pdf"])
    #expect(accepted.body == sheet.body)
    let tag = try #require(sheet.headers[.eTag])
    let known = try await server.get(
      Self.path + ".pdf?reader=en&layout=a4", [.ifNoneMatch: tag])
    #expect(known.status == 304 && known.body.isEmpty)
    for answer in [own, sheet] {
      #expect(Array(answer.body.prefix(5)) == Array("%PDF-".utf8))
      let says = answer.headers[.contentDisposition]
      #expect(says == "inline; filename=\"working-conditions.pdf\"")
    }
    #expect(own.body != sheet.body)
  }

  @Test func `paper is printed as large, as black and with such codes as is asked`() async throws {
    let usual = try await server.get("\(Self.path).pdf?reader=en&layout=a4")
    var seen: Set<[UInt8]> = [usual.body]
    for field in ["big-print=yes", "high-contrast=yes", "qr=none", "paper=A3"] {
      let other = try await server.get("\(Self.path).pdf?reader=en&layout=a4&\(field)")
      #expect(other.status == 200, "\(field)")
      #expect(seen.insert(other.body).inserted, "\(field)")
    }
    let plain = "big-print=no&high-contrast=no&side-by-side=no&paper=A4"
    let same = try await server.get("\(Self.path).pdf?reader=en&layout=a4&\(plain)")
    #expect(same.body == usual.body)
    let readers = "\(Self.path).pdf?reader=en&reader=ja&layout=a4"
    let beside = try await server.get("\(readers)&side-by-side=yes")
    let after = try await server.get(readers)
    #expect(beside.status == 200 && beside.body != after.body)
  }

  @Test func `several languages stand one after another`() async throws {
    let html = try await server.get("\(Self.path).html?reader=ar&reader=ja").text
    #expect(html.contains("<article lang=\"ar\" dir=\"rtl\">"))
    #expect(html.contains("<article lang=\"ja\" dir=\"ltr\">"))
    let browser = try await server.get("\(Self.path).html", [.acceptLanguage: "ne"]).text
    #expect(browser.contains("<html lang=\"ne\""))
  }

  @Test(arguments: [
    (".pdf?layout=origami", 400, "question.unknown-value", "layout"),
    (".pdf?paper=A9", 400, "question.unknown-value", "paper"),
    (".pdf?big-print=very", 400, "question.unknown-value", "big-print"),
    (".pdf?qr=tel&qr=url", 400, "question.one-value", "qr"),
    (".pdf?reader=my&layout=zine&big-print=yes", 409, "leaflet.no-room", "layout"),
    (".txt?reader=zz9", 404, "question.language", "reader"),
    (
      ".pdf?" + Array(repeating: "reader=vi", count: 13).joined(separator: "&"), 400,
      "leaflet.readers", "reader"
    ),
    (
      ".txt?" + Array(repeating: "reader=", count: 13).joined(separator: "&"), 400,
      "leaflet.readers", "reader"
    ),
  ]) func `what cannot be answered names the field`(
    query: String, status: Int, code: String, field: String
  ) async throws {
    let answer = try await server.get(Self.path + query)
    #expect(answer.status == status)
    #expect(answer.json["field"] as? String == field)
    #expect(answer.json["code"] as? String == code)
    #expect(answer.headers[.contentType] == "application/problem+json")
  }

  @Test func `a layout is for paper alone`() async throws {
    let answer = try await server.get(Self.path + ".html?layout=a4")
    #expect(answer.status == 400)
    #expect(answer.json["detail"] as? String == "there is no such field; write one of reader")
  }

  @Test(arguments: ["", ".pdf", ".html", ".txt"])
  func `a leaflet that is not there is not found`(end: String) async throws {
    for id in ["nothing", "yorisoi-hotline"] {
      let answer = try await server.get("/api/v1/leaflets/\(id)\(end)")
      #expect(answer.status == 404)
      #expect(answer.json["code"] as? String == "service.unknown")
    }
  }

  @Test func `what others print has a record and nothing to hand out`() async throws {
    let id = try #require(try server.served.current.publications().first?.id)
    #expect(try await server.get("/api/v1/leaflets/\(id)").status == 200)
    #expect(try await server.get("/api/v1/leaflets/\(id).pdf").status == 404)
    let refused = try await server.get("/api/v1/leaflets/\(id)", [.accept: "application/pdf"])
    #expect(refused.status == 406)
    #expect(refused.json["detail"] as? String == "accept one of application/json")
  }

  @Test func `no type that is known is no answer`() async throws {
    for accept in ["image/png", "application/json;q=0, text/*;q=0, application/pdf;q=0"] {
      let answer = try await server.get(Self.path, [.accept: accept])
      #expect(answer.status == 406)
      #expect(answer.json["code"] as? String == "leaflet.type")
    }
  }

  @Test(arguments: [
    ("", LeafletReply.record), ("*/*", .record), ("text/*", .html),
    ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", .html),
    ("text/plain, text/html", .html), ("text/html;q=0.4, text/plain;q=0.6", .text),
    ("application/*;q=0.2, application/json;q=0", .pdf), ("TEXT/PLAIN", .text),
  ]) func `the type that is wanted most is answered`(header: String, form: LeafletReply) {
    #expect(AcceptedTypes(header).best(of: LeafletReply.allCases) == form)
  }

  @Test func `while one leaflet is printed another is told to come again`() throws {
    let printing = OneAtATime()
    let inner = printing.run { printing.run { 1 } == nil }
    #expect(inner == true)
  }
}
