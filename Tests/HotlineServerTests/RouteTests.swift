import Foundation
import HTTPTypes
import HotlineHours
import HotlineModel
import Hotlines
import Testing

@testable import HotlineServer

@Suite struct RouteTests {
  private let server: TestServer

  init() throws { server = try TestServer() }

  /// 200 questions, from facts taken in turn.
  private static let questions: [[String: [String]]] = (0..<200).map { number in
    let languages = ["vi", "en", "my", "ar", "ja", "pt-BR", "km", "zh-Hans", "ne", "fil"]
    let subjects = ["technical-intern", "domestic-violence", "law", "residence", "health", "work"]
    let places = ["JP-13", "JP-23", "Nagoya", "大阪府", "JP-47", "unknown"]
    let lines = ["mobile", "prepaid", "ip-phone", "landline", "abroad"]
    var fields = ["languages": [languages[number % 10]], "subjects": [subjects[number % 6]]]
    fields["place"] = [places[(number / 3) % 6]]
    if number % 2 == 0 { fields["line"] = [lines[(number / 2) % 5]] }
    if number % 5 == 0 { fields["about"] = ["họ giữ hộ chiếu của tôi & more"] }
    if number % 7 == 0 { fields["danger"] = ["yes"] }
    if number % 4 == 0 { fields["gender"] = ["female"] }
    if number % 9 == 0 { fields["consent.police"] = ["no"] }
    fields["reader"] = [["en", "ja", "ar", "vi"][number % 4]]
    fields["at"] = ["2026-11-2\(number % 9)T0\(number % 8):15:00+09:00"]
    return fields
  }

  @Test func `a question has the same bytes through the library, by query and as JSON`()
    async throws
  {
    let directory = server.served.current
    for fields in Self.questions {
      let question = try directory.question(
        fields, defaultReader: LanguageTag("en"), now: try Moment(rfc3339: TestServer.noon))
      let own = try directory.json(directory.answer(question))
      let asked = try await server.get("/api/v1/referrals?" + Self.query(fields))
      let posted = try await server.post("/api/v1/referrals", try Self.json(fields))
      #expect(asked.status == 200)
      #expect(asked.text == own)
      #expect(posted.text == own)
    }
  }

  static func query(_ fields: [String: [String]]) -> String {
    fields.sorted { $0.key < $1.key }.flatMap { name, values in
      values.map { value in
        let safe = value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return "\(name)=\(safe)"
      }
    }.joined(separator: "&")
  }

  static func json(_ fields: [String: [String]]) throws -> String {
    var object: [String: Any] = [:]
    for (name, values) in fields {
      if name == "consent.police" {
        object["consent"] = ["police": values[0]]
      } else {
        object[name] = ["languages", "subjects"].contains(name) ? values : values[0]
      }
    }
    return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }

  @Test(arguments: [
    ("/api/v1/services", "services"), ("/api/v1/subjects", "subjects"),
    ("/api/v1/places", "places"), ("/api/v1/languages", "languages"),
    ("/api/v1/search?q=jinken", "results"), ("/api/v1/services?subject=work", "services"),
    ("/api/v1/services?language=vi&mode=interpreter", "services"),
    ("/api/v1/services?place=Nagoya&line=mobile&cost=free", "services"),
    ("/api/v1/places?parent=JP-23", "places"),
  ])
  func `lists answer with entries`(path: String, key: String) async throws {
    let answer = try await server.get(path)
    #expect(answer.status == 200)
    let list = try #require(answer.json[key] as? [Any])
    #expect(!list.isEmpty, "\(path)")
  }

  @Test func `pages follow one another and end`() async throws {
    var ids: [String] = []
    var cursor: String?
    repeat {
      let query = cursor.map { "&cursor=\($0)" } ?? ""
      let page = try await server.get("/api/v1/services?limit=17" + query).json
      ids += (page["services"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
      cursor = page["next"] as? String
    } while cursor != nil
    #expect(ids == server.served.current.serviceIDs)
  }

  @Test func `a filter leaves out what does not fit`() async throws {
    func count(_ query: String) async throws -> Int {
      let json = try await server.get("/api/v1/services?limit=200&\(query)").json
      return (json["services"] as? [Any])?.count ?? -1
    }
    let all = try await count("")
    for query in [
      "language=vi", "subject=law", "channel=chat", "cost=free", "line=abroad", "gender=male",
      "age=40", "open=yes", "place=JP-01", "place=Nagoya&distance=10",
    ] {
      let some = try await count(query)
      #expect(some < all, "\(query)")
    }
    #expect(
      try await count("language=vi&open=yes&at=2026-11-24T03:00:00%2B09:00") < count("language=vi"))
  }

  @Test(arguments: [
    ("/api/v1/services/otit-native-language-consultation", "otit-native-language-consultation"),
    ("/api/v1/leaflets/handbook-technical-intern", "handbook-technical-intern"),
  ])
  func `a record is shown whole`(path: String, id: String) async throws {
    #expect(try await server.get(path).json["id"] as? String == id)
  }

  @Test(
    arguments: [
      ("/nope", 404, "route.unknown", nil), ("/api/v1/services/nope", 404, "service.unknown", nil),
      ("/api/v1/services/handbook-technical-intern", 404, "service.unknown", nil),
      ("/api/v1/leaflets/childline", 404, "service.unknown", nil),
      ("/api/v1/referrals?danger=perhaps", 400, "question.unknown-value", "danger"),
      ("/api/v1/referrals?place=nowhere-at-all", 404, "question.place-unknown", "place"),
      ("/api/v1/referrals?limit=0", 400, "question.number", "limit"),
      ("/api/v1/referrals?bogus=1", 400, "question.unknown-field", nil),
      ("/api/v1/search", 400, "find.missing", "q"),
      ("/api/v1/referrals?place=Fuchu", 409, "question.place-ambiguous", "place"),
      ("/api/v1/referrals?latitude=35", 404, "question.coordinates-incomplete", "latitude"),
      ("/api/v1/referrals?subject=nope", 404, "question.subject", "subjects"),
      ("/api/v1/services?distance=3", 404, "question.place-missing", "place"),
      ("/api/v1/services?open=yes&open=no", 400, "question.one-value", "open"),
      ("/api/v1/services?limit=%2B5", 400, "question.number", "limit"),
      ("/api/v1/referrals?about=a&about=b", 400, "question.one-value", "about"),
      ("/api/v1/search?q=a&q=b", 400, "question.one-value", "q"),
      ("/api/v1/search?q=x&kind=person", 400, "question.unknown-value", "kind"),
      ("/api/v1/search?q=%ff", 400, "query.encoding", nil),
      ("/api/v1/search?q=%", 400, "query.encoding", nil),
      ("/api/v1/services?distance=far", 400, "question.distance", "distance"),
      ("/api/v1/services?open=maybe", 400, "question.unknown-value", "open"),
      ("/api/v1/places?parent=XX", 404, "question.place-unknown", "parent"),
      ("/api/v1/subjects?reader=not%20a%20tag", 404, "question.language", "reader"),
    ] as [(String, Int, String, String?)])
  func `a problem has a status, a code and the field`(
    path: String, status: Int, code: String, field: String?
  ) async throws {
    let answer = try await server.get(path)
    #expect(answer.status == status)
    #expect(answer.headers[.contentType] == "application/problem+json")
    let problem = answer.json
    #expect(problem["code"] as? String == code)
    #expect(problem["field"] as? String == field)
    #expect(problem["status"] as? Int == status)
    #expect((problem["detail"] as? String)?.isEmpty == false)
    #expect(!answer.text.contains("nowhere-at-all"))
  }

  @Test(arguments: [
    (#"{"about": {"a": 1}}"#, "about", "a text"), (#"{"about": ["a"]}"#, "about", "a text"),
    (#"{"languages": [["vi"]]}"#, "languages", "a list of texts"),
    (#"{"languages": "vi"}"#, "languages", "a list of texts"),
    (#"{"danger": 1}"#, "danger", #"true, false, "unknown" or "refused""#),
    (#"{"age": "20"}"#, "age", #"a whole number, "unknown" or "refused""#),
    (#"{"latitude": true}"#, "latitude", #"a number, "unknown" or "refused""#),
    (#"{"consent": "yes"}"#, "consent", #"an object, such as {"police": false}"#),
    (#"{"consent": {"police": []}}"#, "consent.police", #"true, false, "unknown" or "refused""#),
  ])
  func `a value of another sort is refused with what to write`(
    body: String, field: String, words: String
  ) async throws {
    let answer = try await server.post("/api/v1/referrals", body)
    #expect(answer.status == 400)
    #expect(answer.json["code"] as? String == "question.sort")
    #expect(answer.json["field"] as? String == field)
    #expect((answer.json["detail"] as? String)?.hasSuffix(words) == true)
  }

  @Test func `null and unknown in every field leave the question open`() async throws {
    let empty = try await server.post("/api/v1/referrals", "{}").text
    let null = #"{"age": null, "danger": null, "languages": null, "place": null, "reader": null}"#
    #expect(try await server.post("/api/v1/referrals", null).text == empty)
    let unknown =
      #"{"age": "unknown", "danger": "unknown", "place": "", "line": "unknown", "latitude": ""}"#
    #expect(try await server.post("/api/v1/referrals", unknown).text == empty)
    let long = String(repeating: "x", count: 200)
    let refused = try await server.post("/api/v1/referrals?reader=\(long)", #"{"reader": null}"#)
    #expect(refused.status == 404)
  }

  @Test func `while one coverage is counted another is told to come again`() async throws {
    let one = OneAtATime()
    let inner = one.run { one.run { 1 } }
    #expect(inner == .some(nil))
    #expect(one.run { 2 } == 2)
  }

  @Test(arguments: [
    #"{"about": "\ud800"}"#, "[]", "", "null", "{", String(repeating: "[", count: 10_000),
  ])
  func `a body that is no question is refused`(body: String) async throws {
    let answer = try await server.post("/api/v1/referrals", body)
    #expect(answer.status == 400)
    #expect(answer.json["code"] as? String == "body.json")
  }

  @Test func `a body of another type, a large one and another method are refused`() async throws {
    let type = try await server.post("/api/v1/referrals", "a=b", [.contentType: "text/plain"])
    #expect(type.status == 415)
    let large = "{\"about\": \"\(String(repeating: "x", count: 70_000))\"}"
    #expect(try await server.post("/api/v1/referrals", large).status == 413)
    let other = try await server.ask(.delete, "/api/v1/search")
    #expect(other.status == 405)
    #expect(other.headers[.allow] == "GET, HEAD, OPTIONS")
  }
}
