import Foundation
import HotlineAnswers
import HotlineHours
import HotlineModel
import Testing

@testable import HotlineReferral

@Suite struct AnswerJSONTests {
  private func json(_ answer: Answer, _ reader: String = "en") throws -> String {
    let wording = try FixtureWords.wording(reader)
    return AnswerJSON(answer, wording, zone: try Zone(identifier: "Asia/Tokyo")).text
  }

  private func parsed(_ answer: Answer) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(try json(answer).utf8))
    return try #require(value as? [String: Any])
  }

  @Test(arguments: ["ar", "en", "ja"])
  func `an answer is the JSON that was found good`(reader: String) throws {
    let text = try json(try InventedAnswer.full(reader: reader), reader)
    try Golden.check(text + "\n", "answer.\(reader).json")
  }

  @Test func `an answer is one line with its keys in one order`() throws {
    let text = try json(try InventedAnswer.full())
    #expect(!text.contains("\n"))
    let keys = [
      #"{"question":{"#, #","directory":{"#, #","urgency":"urgent""#, #","emergency":{"#,
      #","referrals":["#, #","notListed":["#, #","pathway":["#, #","ask":["#, #","relaxed":["#,
      #","gaps":["#,
    ]
    let places = keys.map { text.firstRange(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test func `the question is told as it was understood`() throws {
    let question = try #require(parsed(try InventedAnswer.full())["question"] as? [String: Any])
    #expect(question["languages"] as? [String] == ["vi", "en"])
    #expect(question["place"] as? String == "JP-23")
    #expect(question["municipality"] as? String == "JP-23-toyota")
    #expect(question["age"] as? Int == 24)
    #expect(question["consent"] as? [String: String] == ["police": "no"])
    #expect(question["refused"] as? [String] == ["gender", "nationality"])
    #expect(question["at"] as? String == "2026-11-24T12:00:00+09:00")
    #expect(question["gender"] == nil)
    #expect(question["danger"] == nil)
  }

  @Test func `what is not known is null or empty, never left out`() throws {
    let answer = try parsed(try InventedAnswer.empty())
    #expect(answer["emergency"] is NSNull)
    #expect(answer["urgency"] is NSNull)
    for key in ["referrals", "notListed", "pathway", "ask", "relaxed", "cautions"] {
      #expect((answer[key] as? [Any])?.isEmpty == true, "\(key)")
    }
    #expect((answer["question"] as? [String: Any])?.keys.sorted() == ["at", "reader"])
  }

  @Test func `hours are open, closed or unknown, with the moment of the change`() throws {
    let referrals = try #require(
      parsed(try InventedAnswer.full())["referrals"] as? [[String: Any]])
    let hours = referrals.compactMap { ($0["contact"] as? [String: Any])?["hours"] }
      .compactMap { $0 as? [String: Any] }
    #expect(hours.map { $0["state"] as? String } == ["open", "closed", "unknown", "open"])
    #expect(hours[0]["until"] as? String == "2026-11-24T17:00:00+09:00")
    #expect(hours[1]["opens"] as? String == "2026-11-25T18:00:00+09:00")
    #expect(hours[2]["until"] is NSNull)
    #expect(hours[3]["text"] as? String == "every day, 24 hours")
  }

  @Test(
    arguments: [
      (.chat, "https://a.example", "https://a.example"), (.form, "ask at the desk", nil),
      (.email, "a@b.example", "mailto:a@b.example"), (.letter, "PO box 1", nil),
      (.app, "@lantern", nil), (.desk, "Hall 1", nil), (.phone, "0000", nil),
    ] as [(Channel, String, String?)])
  func `a contact has a URI when a device can open it`(
    channel: Channel, value: String, uri: String?
  ) throws {
    var answer = try InventedAnswer.full()
    answer.referrals = [try InventedReferral.form()]
    answer.referrals[0].contact.contact = ContactPoint(id: "x", channel: channel, value: value)
    let referrals = try #require(parsed(answer)["referrals"] as? [[String: Any]])
    let contact = try #require(referrals.first?["contact"] as? [String: Any])
    #expect(contact["uri"] as? String == uri)
    #expect(contact["value"] as? String == value)
  }

  @Test func `the same answer gives the same bytes`() throws {
    let first = try json(try InventedAnswer.full())
    for _ in 0..<20 { #expect(try json(try InventedAnswer.full()) == first) }
  }
}
