import HotlineHours
import HotlineModel
import HotlineReferral
import Hotlines
import Testing

@Suite struct AcceptanceTests {
  private let intern = [
    "place": ["JP-23"], "residence": ["technical-intern"], "subjects": ["technical-intern"],
  ]

  private func answer(
    _ fields: [String: [String]], at: String = RealDirectory.tuesdayNoon
  ) throws -> Answer {
    try RealDirectory.answer(fields.merging(["at": [at]]) { first, _ in first })
  }

  private func time(_ moment: Moment?) throws -> String? {
    let zone = try RealDirectory.open().zone
    return moment?.rfc3339(in: zone)
  }

  @Test func `a Vietnamese technical intern gets the OTIT line, open until seven`() throws {
    let answer = try answer(intern.merging(["languages": ["vi"]]) { first, _ in first })
    #expect(answer.ids.prefix(2).contains("otit-native-language-consultation"))
    let contact = try #require(answer.referral("otit-native-language-consultation")).contact
    #expect(contact.contact.value == "0120-250-168")
    #expect(contact.contact.phone?.uri == "tel:+81120250168")
    #expect(contact.hours.state == .open)
    #expect(try time(contact.hours.until) == "2026-11-24T19:00:00+09:00")
    #expect(contact.mode == .staff && contact.match == .same)
  }

  @Test func `the same answer stands in the JSON`() throws {
    let answer = try answer(intern.merging(["languages": ["vi"]]) { first, _ in first })
    let json = try RealDirectory.open().json(answer)
    for part in [
      #""value":"0120-250-168","uri":"tel:+81120250168""#, #""cost":"free""#,
      #""language":{"tag":"vi","mode":"staff","match":"same"}"#,
      #""hours":{"state":"open","until":"2026-11-24T19:00:00+09:00""#,
      #""place":"JP-23""#, #""residence":"technical-intern""#,
    ] { #expect(json.contains(part), "\(part)") }
    #expect(try RealDirectory.open().json(answer) == json)
  }

  @Test func `on Monday the Indonesian line is closed and somebody open is offered`() throws {
    let fields = intern.merging(["languages": ["id"]]) { first, _ in first }
    let answer = try answer(fields, at: "2026-11-30T12:00:00+09:00")
    let contact = try #require(answer.referral("otit-native-language-consultation")).contact
    #expect(contact.contact.value == "0120-250-192")
    #expect(contact.hours.state == .closed)
    #expect(try time(contact.hours.opens) == "2026-12-01T11:00:00+09:00")
    let open = answer.referrals.filter {
      $0.contact.hours.state == .open && $0.contact.match == .same
    }
    let isSaid = answer.gaps.contains { $0.code.hasPrefix("hours.none-open") }
    #expect(open.isEmpty == isSaid)
  }

  @Test(arguments: [("ip-phone", "050-3754-5430"), ("mobile", "0570-078377")])
  func `the law line in Portuguese depends on the telephone`(line: String, value: String) throws {
    let answer = try answer([
      "languages": ["pt-BR"], "subjects": ["law"], "line": [line],
    ])
    let contact = try #require(answer.referral("houterasu-multilingual")).contact
    #expect(contact.contact.value == value)
    #expect(contact.language?.language == "pt" && contact.mode == .interpreter)
  }

  @Test func `from abroad Immigration has a number of its own`() throws {
    let answer = try answer(["subjects": ["residence"], "line": ["abroad"]])
    let contact = try #require(answer.referral("immigration-information-center-line")).contact
    #expect(contact.contact.value == "03-5796-7112")
    #expect(contact.contact.phone?.uri == "tel:+81357967112")
    let values = answer.referrals.map(\.contact.contact.value)
    #expect(values.allSatisfy { !$0.hasPrefix("0570") && !$0.hasPrefix("0120") })
  }

  @Test(arguments: ["en", "ja"])
  func `danger puts 110 first, with the sentence to say in Japanese`(reader: String) throws {
    let answer = try answer([
      "languages": ["vi"], "danger": ["yes"], "reader": [reader],
    ])
    #expect(answer.emergency?.contact.contact.value == "110")
    #expect(answer.emergency?.otherContacts.map(\.contact.value) == ["119"])
    #expect(answer.ids.first == "police-110")
    let (directory, sentence) = (try RealDirectory.open(), "ベトナム語の通訳をお願いします")
    #expect(try directory.json(answer).contains(#""say":{"ja":"助けてください。"# + sentence))
    let lines = try directory.text(answer).split(separator: "\n")
    let number = try #require(lines.firstIndex { $0.contains("110") })
    let first = try #require(lines.firstIndex { $0.hasPrefix(" 1  ") })
    #expect(number < first)
    #expect(lines[..<first].contains { $0.contains(sentence) })
  }

  @Test func `in a house fire the ambulance and fire line is named beside the police`() throws {
    let answer = try answer(["danger": ["yes"], "subjects": ["emergency"]])
    #expect(Array(answer.ids.prefix(2)) == ["police-110", "fire-ambulance-119"])
  }

  @Test(arguments: [[:], ["subjects": ["residence"]], ["subjects": ["technical-intern"]]])
  func `Kurdish is never met with Turkish, and the gap is said`(
    more: [String: [String]]
  ) throws {
    let fields = more.merging(["languages": ["ku"]]) { first, _ in first }
    let answer = try answer(fields)
    let contacts = answer.referrals.flatMap { [$0.contact] + $0.otherContacts }
    #expect(contacts.allSatisfy { $0.language?.language != "tr" })
    #expect(answer.gaps.contains { $0.code.hasPrefix("language.") })
    let refusals = try RealDirectory.open().content().languages.refusals
    let never = refusals.first { $0.asked.description == "ku" }?.never ?? []
    #expect(never.contains(LanguageTag("tr")))
  }

  @Test func `a man is told why the women's centres are not listed`() throws {
    let matter = ["needs": ["shelter"], "subjects": ["trafficking"]]
    let man = try answer(matter.merging(["gender": ["male"]]) { first, _ in first })
    #expect(man.reasonsAgainst("womens-counseling-support-centers") == ["eligibility.gender"])
    #expect(man.ids.first == "human-rights-temporary-accommodation")
    #expect(!man.ids.contains("womens-counseling-support-centers"))
    let anyone = try answer(matter)
    #expect(anyone.ids.contains("womens-counseling-support-centers"))
    #expect(anyone.reasonsAgainst("womens-counseling-support-centers").isEmpty)
  }

  @Test func `without a status the bar's own aid is listed and civil legal aid is not`() throws {
    let answer = try answer(["residence": ["none"], "needs": ["legal"]])
    #expect(answer.ids.first == "jfba-entrusted-aid")
    #expect(!answer.ids.contains("civil-legal-aid"))
    #expect(answer.reasonsAgainst("civil-legal-aid") == ["eligibility.residence"])
    let reason = answer.notListed.first { $0.service == "civil-legal-aid" }?.reasons.first
    #expect(reason?.source?.contains("003") == true)
  }

  @Test func `while the status is not known both aids are listed and it is asked`() throws {
    let answer = try answer(["needs": ["legal"]])
    #expect(answer.ids.contains("civil-legal-aid") && answer.ids.contains("jfba-entrusted-aid"))
    #expect(answer.ask.map(\.fact).contains(.residence))
  }

  @Test(arguments: [
    ("2026-12-09T11:00:00+09:00", OpenState.open, "2026-12-09T16:00:00+09:00"),
    ("2026-12-16T11:00:00+09:00", .closed, "2026-12-23T10:00:00+09:00"),
  ])
  func `AMDA speaks Vietnamese on the second and fourth Wednesday`(
    at: String, state: OpenState, change: String
  ) throws {
    let answer = try answer(["languages": ["vi"], "needs": ["medical"]], at: at)
    let contact = try #require(answer.referral("amda-medical-information")).contact
    #expect(contact.contact.value == "03-6233-9266")
    #expect(contact.hours.state == state)
    #expect(try time(contact.hours.until ?? contact.hours.opens) == change)
  }
}
